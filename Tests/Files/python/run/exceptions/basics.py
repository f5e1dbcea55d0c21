try:
    1 / 0
except ZeroDivisionError as e:
    print(type(e).__name__, e, e.args, repr(e))
def f(k):
    try:
        if k == 0: raise ValueError("v", 1)
        if k == 1: raise KeyError("k")
        if k == 2: [][1]
        if k == 3: raise Exception
        if k == 4: return "returned"
    except (ValueError, KeyError) as e:
        return "first", repr(e), str(e)
    except IndexError as e:
        return "index", str(e)
    except:
        return "bare"
    else:
        return "else"
    finally:
        print("finally", k)
for i in range(6): print(f(i))
class MyErr(Exception):
    def __init__(self, code, msg="m"):
        super().__init__(msg)
        self.code = code
try: raise MyErr(5)
except MyErr as e: print(e.code, e, e.args, repr(e))
class Plain(Exception): pass
print(repr(Plain()), repr(Plain("a")), repr(Plain("a", 2)), str(Plain()), str(Plain(1, 2)), Plain("x").args)
try:
    try: raise ValueError("inner")
    finally: print("cleanup")
except ValueError as e: print("outer", e)
try:
    try: raise ValueError("a")
    except KeyError: print("no")
except Exception as e: print("propagated", e)
try: raise TypeError
except TypeError as e: print(repr(e))
try: raise 5
except TypeError as e: print(e)
try: raise int
except TypeError as e: print(e)
try: raise
except RuntimeError as e: print(e)
try: assert 1 == 2, "assertion message"
except AssertionError as e: print(e)
try: assert False
except AssertionError as e: print(repr(e))
print(issubclass(IndexError, LookupError), issubclass(ZeroDivisionError, ArithmeticError), issubclass(KeyboardInterrupt, Exception), FileNotFoundError.__mro__[1].__name__)
try:
    raise SystemExit(3)
except SystemExit as e: print(e.code)
try:
    try: 1 / 0
    except 5: pass
except TypeError as e: print(e)
