# What a generator handles is not handled outside; full names of what is declared global; stars where builtins have other values.
import sys
def g():
    try:
        raise KeyError("inner")
    except KeyError:
        yield sys.exc_info()[0]
        yield sys.exc_info()[0]
    yield sys.exc_info()[0]
it = g()
print(next(it), sys.exc_info()[0])
try:
    raise ValueError("outer")
except ValueError:
    print(next(it), sys.exc_info()[0])
    print(next(it), sys.exc_info()[0])
print(sys.exc_info()[0])
def h():
    try:
        1 / 0
    except ZeroDivisionError:
        try:
            yield 1
        finally:
            print("in finally", sys.exc_info()[0])
for x in h(): print(x, sys.exc_info())
def k():
    try: raise KeyError(1)
    except KeyError:
        yield 1
        raise
w = k(); next(w)
try: next(w)
except KeyError as e: print("again", e, e.__context__)
def nested():
    global Top
    class Top:
        class Inner: pass
        def f(self): pass
    global fn
    def fn(): pass
nested()
print(Top, Top.Inner, Top.f.__qualname__, fn.__qualname__)
set = 5; tuple = 6
print({*[1, 2], 3}, (*[1], 2), [*"ab"], {*()} == {*[]})
try: {*5}
except TypeError as e: print(e)
print(0 ** (1 << 70), (-1) ** ((1 << 70) + 1), 1 ** (1 << 70))
