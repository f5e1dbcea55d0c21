import sys
def a():
    try:
        b()
    except ValueError as e:
        print("a handles", e)
        raise KeyError("from a") from e
def b():
    try:
        c()
    finally:
        print("b finally")
def c():
    raise ValueError("from c")
try: a()
except KeyError as e: print(e, "<-", e.__cause__)
class Retry(Exception): pass
def attempt(n):
    for i in range(n):
        try:
            if i < 2: raise Retry(i)
            return f"ok after {i}"
        except Retry as r:
            print("retry", r)
    return "failed"
print(attempt(5), attempt(2))
def validate(d):
    errors = []
    for k, v in d.items():
        try:
            if not isinstance(v, int): raise TypeError(f"{k}: not int")
            if v < 0: raise ValueError(f"{k}: negative")
        except (TypeError, ValueError) as e:
            errors.append(f"{type(e).__name__}: {e}")
    return errors
print(validate({"a": 1, "b": "x", "c": -1}))
def reraise():
    try:
        try: raise OSError("x")
        except OSError: raise
    except OSError as e: return f"reraised {e}"
print(reraise())
def deep(n):
    if n == 0: raise RuntimeError("bottom")
    try: deep(n - 1)
    except RuntimeError as e: raise RuntimeError(f"level {n}") from e
try: deep(3)
except RuntimeError as e:
    while e: print(e); e = e.__cause__
def loop_exc():
    r = []
    for x in [1, 0, "a", None, 2]:
        try: r.append(10 // x)
        except ZeroDivisionError: r.append("zero")
        except TypeError as t: r.append(str(t))
    return r
print(loop_exc())
try:
    for x in [1, 2]:
        try: raise ValueError(x)
        except ValueError:
            if x == 2: raise
except ValueError as e: print("escaped", e)
err = KeyError
try: raise err("dynamic")
except err as e: print(repr(e))
types = (ValueError,)
types += (KeyError,)
try: raise KeyError(1)
except types: print("tuple var")
def gen():
    try:
        while True:
            try: x = yield
            except ValueError: print("in gen")
    finally: print("gen end")
g = gen(); next(g); g.throw(ValueError); g.close()
