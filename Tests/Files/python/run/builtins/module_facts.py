# The names that every program has.
def f(): pass
x = 1
print([n for n in globals() if n[:2] != "__"], [n for n in dir() if n[:2] != "__"])
for n in sorted(globals()): print(n)
import __main__
print(len(vars(__main__)) == len(globals()))
