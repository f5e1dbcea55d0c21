def a():
    try: return 1
    finally: print("fa")
def b():
    try: return 1
    finally: return 2
def c():
    try: raise ValueError
    finally: return 3
def d():
    for i in range(3):
        try:
            if i == 1: break
            continue
        finally: print("fd", i)
    return "d"
def e():
    while True:
        try: raise KeyError
        except KeyError: break
        finally: print("fe")
def g():
    try:
        try: return "x"
        finally: print("in")
    finally: print("out")
def h():
    x = 1
    try: return x
    finally: x = 2
def i():
    try:
        try: 1 / 0
        finally: print("i1")
    except ZeroDivisionError: print("i2")
    else: print("never")
    finally: print("i3")
def j():
    for k in range(2):
        try: pass
        finally:
            if k == 0: continue
        print("j", k)
def k():
    try: raise ValueError("1")
    except ValueError:
        try: raise KeyError("2")
        except KeyError: pass
        raise
def l():
    try: raise ValueError("first")
    finally:
        try: raise KeyError("second")
        except KeyError: print("handled second")
print(a(), b(), c(), d(), e(), g(), h(), i(), j())
for fn in (k, l):
    try: fn()
    except ValueError as ex: print("ValueError", ex)
def m():
    try:
        yield 1
        yield 2
    finally: print("gen finally")
for v in m():
    print(v)
def n():
    with_result = []
    for x in range(5):
        try:
            if x % 2: raise ValueError(x)
            with_result.append(x)
        except ValueError as err: with_result.append(-err.args[0])
        else: with_result.append("else")
        finally: with_result.append("f")
    return with_result
print(n())
