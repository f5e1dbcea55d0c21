def run(code, given=""):
    jumps, stack = {}, []
    for i, c in enumerate(code):
        if c == "[":
            stack.append(i)
        elif c == "]":
            j = stack.pop()
            jumps[i], jumps[j] = j, i
    tape, p, i, out, given = [0] * 64, 0, 0, [], iter(given)
    while i < len(code):
        match code[i]:
            case ">":
                p += 1
            case "<":
                p -= 1
            case "+":
                tape[p] = (tape[p] + 1) % 256
            case "-":
                tape[p] = (tape[p] - 1) % 256
            case ".":
                out.append(chr(tape[p]))
            case ",":
                tape[p] = ord(next(given, "\0"))
            case "[" if not tape[p]:
                i = jumps[i]
            case "]" if tape[p]:
                i = jumps[i]
        i += 1
    return "".join(out)


print(run("++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+."))
print(run(",[.,]", "echo"), run(",>,[<+>-]<.", "!\x10"))
