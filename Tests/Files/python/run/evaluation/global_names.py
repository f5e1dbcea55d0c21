# Names of code that is compiled while the program runs: the module's own, builtins, and what hides them.
G = 1
def read(text, *more):
    try:
        return eval(text, *more)
    except NameError as error:
        return str(error)
print(read("G"), read("len([1, 2])"), read("nothing"))
exec("def get(): return G\ndef size(x): return len(x)\ndef miss(): return later")
print(get(), size("abc"))
G = 2
print(get())
del G
try: get()
except NameError as error: print(error)
globals()["G"] = 3
print(get())
try: miss()
except NameError as error: print(error)
later = 7
print(miss())
len = lambda x: -1
print(size("abc"), read("len('abc')"))
del len
print(size("abc"), read("len('abc')"))
import builtins
builtins.extra = 5
print(read("extra"))
del builtins.extra
print(read("extra"))
kept = builtins.abs
builtins.abs = lambda x: "mine"
exec("def far(x): return abs(x)")
print(far(-1), read("abs(-1)"))
builtins.abs = kept
print(far(-1), abs(-2))
names = {"__builtins__": {"len": lambda x: "own"}}
print(read("len('a')", names), read("abs(1)", names))
exec("def inner(): return len('ab'), abs(-3)")
print(inner())
class Part:
    exec("def method(self): return G")
print(Part().method())
print(sorted(["a", "bb"]), max(1, 2))
