# Code that is compiled for a prompt shows the values of its expressions.
import builtins
import sys

exec(compile("1 + 1\n", "<s>", "single"))
exec(compile("x = 3", "<s>", "single"))
print(x)
exec(compile("None", "<s>", "single"))
exec(compile("'a'; 5", "<s>", "single"))
exec(compile("if 1: x; x + 1\n", "<s>", "single"))
exec(compile("def f():\n    x\n    return x\n", "<s>", "single"))
exec(compile("for i in range(2): i\n", "<s>", "single"))
print(builtins._)
sys.displayhook = lambda value: print("<", value, ">")
exec(compile("7; f()", "<s>", "single"))
