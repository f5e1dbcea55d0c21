e = ValueError("v")
e.add_note("note 1")
e.add_note("note 2")
print(e.__notes__)
g = ExceptionGroup("eg", [ValueError(1), TypeError("t")])
print(g, g.message, g.exceptions, repr(g))
try:
    raise g
except* ValueError as eg:
    print("values", eg.exceptions)
except* TypeError as eg:
    print("types", eg.exceptions)
try:
    try:
        raise ExceptionGroup("outer", [KeyError("k"), ExceptionGroup("inner", [ValueError("v"), OSError("o")])])
    except* ValueError as eg:
        print("caught", eg)
except ExceptionGroup as rest:
    print("rest", repr(rest))
try:
    raise ValueError("plain")
except* ValueError as eg:
    print(type(eg).__name__, eg.exceptions)
def f():
    try:
        pass
    except* OSError:
        print("no")
    else:
        print("else")
    finally:
        print("finally")
f()
match_, rest = g.split(ValueError)
print(repr(match_), repr(rest))
print(repr(g.subgroup(lambda e: isinstance(e, TypeError))))
print(g.subgroup(KeyError), g.derive([OSError()]))
try:
    ExceptionGroup("x", [])
except ValueError as e:
    print(e)
try:
    ExceptionGroup("x", [KeyboardInterrupt()])
except TypeError as e:
    print(e)
