# Items of arrays and bytearrays, and what is refused.
from array import array
for code in "bBhHiIlLqQfd":
    a = array(code, [1, 2, 3]); a[0] = 5; a[-1] = 7; a[1] = True
    print(a, a[0], a[-3])
    for k, v in ((3, 1), (-4, 1), (0, 2**70), (0, -1), (0, "x"), (0, 1.5), ("a", 1), (0, None)):
        try: a[k] = v; print(a)
        except Exception as e: print(type(e).__name__, e)
    for k in (3, -4, "a", None, slice(0, 2)):
        try: print(a[k])
        except Exception as e: print(type(e).__name__, e)
    for init in ([1, 300], [1.5], ["x"], (1, 2), b"", range(3), [True]):
        try: print(array(code, init))
        except Exception as e: print(type(e).__name__, e)
b = bytearray(b"abc"); b[0] = 65; b[-1] = 255; print(b, b[0], b[-1], b[1:2])
for k, v in ((3, 1), (-4, 1), (0, 256), (0, -1), (0, "x"), (0, 1.5), ("a", 1), (True, 66)):
    try: b[k] = v; print(b)
    except Exception as e: print(type(e).__name__, e)
for k in (3, -4, "a", None, True):
    try: print(b[k])
    except Exception as e: print(type(e).__name__, e)
