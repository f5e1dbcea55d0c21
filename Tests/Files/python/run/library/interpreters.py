# Interpreters of source that comes piece by piece, completion, and the history of lines.
import code
import codeop
import readline
import rlcompleter


class Recorder(code.InteractiveInterpreter):
    def write(self, data):
        print("written:", data.rstrip().splitlines()[-1])


interpreter = Recorder({"seed": 3})
print(interpreter.runsource("x = seed * 2"))
print(interpreter.runsource("if x:"))
print(interpreter.runsource("x +* 1"))
print(interpreter.runsource("1 / 0"))
print(interpreter.runsource("undefined"))
print(interpreter.locals["x"])

lines = iter(["total = 0", "for i in range(4):", "    total += i", "", "total", "print('done')"])


def read(prompt):
    try:
        return next(lines)
    except StopIteration:
        raise EOFError from None


console = code.InteractiveConsole()
console.raw_input = read
console.write = lambda text: print("console:", text.rstrip())
console.interact("welcome", "bye")
print(console.locals["total"])
print(codeop.compile_command("a = 1") is not None, codeop.compile_command("def f():"))

completer = rlcompleter.Completer({"apple": 1, "apply_all": print, "appendix": []})
print(completer.global_matches("app"))
print([completer.complete("appe", i) for i in range(3)])
print(completer.attr_matches("appendix.ind"))
print(completer.complete("", 0) == "\t", completer.complete("retur", 0))

readline.clear_history()
for line in ("one", "two", "three"):
    readline.add_history(line)
readline.replace_history_item(1, "TWO")
readline.remove_history_item(0)
print([readline.get_history_item(i) for i in range(1, readline.get_current_history_length() + 1)])
