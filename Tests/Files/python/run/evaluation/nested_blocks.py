# No more than twenty blocks that a jump leaves may lie in each other.


def nested(opening, count, last="pass"):
    lines = [" " * depth + opening for depth in range(count)]
    return "\n".join(lines + [" " * count + last]) + "\n"


def closed_try(count):
    lines = [" " * depth + "try:" for depth in range(count)]
    lines.append(" " * count + "pass")
    for depth in reversed(range(count)):
        lines += [" " * depth + "finally:", " " * depth + " pass"]
    return "\n".join(lines) + "\n"


for text in (nested("for x in y:", 20), nested("for x in y:", 21), nested("while x:", 21), nested("with x:", 20), nested("with x:", 21),
             nested("if x:", 30), closed_try(20), closed_try(21), nested("for x in y:", 19, "[a for b in c for d in e]")):
    try:
        compile(text, "text", "exec")
        print("fine")
    except SyntaxError as error:
        print(error)
