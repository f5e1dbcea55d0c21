"""What code objects tell, and functions that get the code of others."""
import types


def attempt(work):
    try:
        print(work())
    except Exception as error:
        print(type(error).__name__, error)


def first(a, b=2, /, c=3, *args, d, e=5, **kw):
    "documented"
    x = a + 1
    y = "s"

    def inner():
        return x
    return [x, y, inner, len(args), kw.get("z")]


def answer():
    return 42


code = first.__code__
for name in ("co_argcount", "co_posonlyargcount", "co_kwonlyargcount", "co_nlocals", "co_varnames", "co_names", "co_freevars",
             "co_cellvars", "co_flags", "co_name", "co_qualname"):
    print(name, getattr(code, name))
print([item if isinstance(item, (str, int)) else item.co_name for item in code.co_consts])
print(code.co_firstlineno, [line for start, end, line in answer.__code__.co_lines() if line][-1] - answer.__code__.co_firstlineno)


def variables():
    for i, (j, k) in []:
        pass
    with open("x") as handle:
        pass
    try:
        pass
    except ValueError as problem:
        pass
    import os.path as below, sys
    [q for q in i]
    z: int = 1
    print(z.attribute)


print(variables.__code__.co_varnames)
print(variables.__code__.co_names)


class Kind:
    def method(self):
        return __class__, super().method

    def plain(self):
        total = 60 * 60
        return total, (1, 2), -1


print(Kind.method.__code__.co_freevars, Kind.method.__code__.co_qualname, Kind.plain.__code__.co_consts)


def counter():
    value = 0

    def more():
        nonlocal value
        value += 1
        return value
    return more


print(counter.__code__.co_cellvars, counter().__code__.co_freevars, counter().__code__.co_varnames)
made = compile("x = 1\ndef f(a): return a + 1\nprint(x)", "made.py", "exec")
print(made.co_names, made.co_filename, [item.co_name for item in made.co_consts if hasattr(item, "co_name")], made.co_firstlineno)


def other(a, b=10, *, c=20):
    return a, b, c


def changed(x=1):
    return x


before = changed
attempt(lambda: [changed(), changed.__name__])
changed.__code__ = answer.__code__
attempt(lambda: [before(), changed.__name__, changed.__code__ is answer.__code__])
changed.__code__ = other.__code__
changed.__defaults__ = (7, 8)
changed.__kwdefaults__ = {"c": 9}
attempt(lambda: [changed(), changed(1), changed(1, 2, c=3), changed.__code__.co_varnames])


class Described:
    def text(self):
        return "first"

    def longer(self):
        return "second"


thing = Described()
for i in range(4):
    print(thing.text(), end=" ")
    if i == 1:
        Described.text.__code__ = Described.longer.__code__
print()


def closed():
    value = 5

    def inner():
        return value
    return inner


def assign(name, value):
    def work():
        setattr(answer, name, value)
        return "set"
    return work


for name, value in [("__code__", 3), ("__code__", closed().__code__), ("__defaults__", 3), ("__kwdefaults__", 3), ("__name__", 3),
                    ("__closure__", 3), ("__globals__", {}), ("__dict__", 3), ("__dict__", {"kept": 1})]:
    attempt(assign(name, value))
print(answer.kept, answer.__dict__)
for name in ("__code__", "__name__", "__globals__", "__dict__"):
    attempt(lambda: delattr(answer, name))


def outside():
    return amount * 2


amount = 4
attempt(lambda: types.FunctionType(answer.__code__, globals(), "renamed").__name__)
attempt(lambda: types.FunctionType(outside.__code__, globals())())
attempt(lambda: types.FunctionType(outside.__code__, {"amount": 50})())
attempt(lambda: types.FunctionType(closed().__code__, globals(), "c", (), (types.CellType(6),))())
attempt(lambda: types.FunctionType(closed().__code__, globals()))
attempt(lambda: types.FunctionType(closed().__code__, globals(), "c", (), ()))
attempt(lambda: types.FunctionType(answer.__code__, globals(), 3))
attempt(lambda: types.FunctionType(answer.__code__, globals(), "c", 3))
attempt(lambda: exec(answer.__code__))
attempt(lambda: eval(answer.__code__))
attempt(lambda: eval(outside.__code__, {"amount": 8}))
attempt(lambda: eval(closed().__code__))
attempt(lambda: answer.__code__.replace(co_name="renamed").co_name)
print(types.CellType(1) == types.CellType(1), types.CellType() == types.CellType(), types.CellType(1) < types.CellType(2))
