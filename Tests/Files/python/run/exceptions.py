def f(x):
    try:
        if x == 0: return 1 // x
        if x == 1: return [1][5]
        if x == 2: return {}["k"]
        if x == 3: return None.foo
        if x == 4: return "a" + 1
        if x == 5: return int("z")
        if x == 6: raise KeyError("mine")
        if x == 7: return undefined_name
        if x == 8:
            a, b = 1, 2, 3
        if x == 9: return 5()
        if x == 10: return [] < 3
        if x == 11: raise Exception
        return "fine"
    except (ZeroDivisionError, IndexError) as e:
        return type(e).__name__ + ": " + str(e)
    except KeyError as e:
        return "key " + str(e)
    except Exception as e:
        return repr(e)
    finally:
        print("finally", x)
for i in range(13):
    print(f(i))
class MyError(ValueError):
    def __init__(self, code):
        super().__init__("code", code)
        self.code = code
class Plain(Exception):
    pass
try:
    raise MyError(5)
except ValueError as e:
    print(e, e.code, e.args, isinstance(e, MyError))
try:
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise Plain("wrapped") from e
except Plain as e:
    print(e, repr(e.__cause__))
def g():
    for i in range(3):
        try:
            if i == 1: continue
            if i == 2: return "returned"
            print("try", i)
        finally:
            print("cleanup", i)
print(g())
def h():
    try:
        return "a"
    finally:
        return "b"
print(h())
try:
    try:
        raise ValueError("x")
    except ValueError:
        raise
except ValueError as e:
    print("reraised", e)
try:
    pass
except ValueError:
    print("no")
else:
    print("else")
def local():
    try:
        print(q)
        q = 1
    except UnboundLocalError as e:
        print(e)
local()
try:
    assert 1 == 2, "msg"
except AssertionError as e:
    print("assert", e)
def deep(n): return deep(n + 1)
try:
    deep(0)
except RecursionError as e:
    print("recursion")
e = 5
try:
    raise Plain
except Plain as e:
    pass
try:
    print(e)
except NameError as n:
    print(n)
import sys
sys.exit(3)
