def echo():
    try:
        while True:
            try:
                v = yield
                print("recv", v)
            except ValueError as e:
                print("caught", e)
                yield "handled"
    finally:
        print("cleanup")
g = echo()
next(g)
g.send(1)
print(g.throw(ValueError("oops")))
g.send(2)
g.close()
g.close()
try:
    g.send(3)
except StopIteration:
    print("stopped")
def stub():
    try:
        yield 1
    except GeneratorExit:
        print("exit")
        raise
s = stub()
next(s)
s.close()
def bad():
    while True:
        try:
            yield
        except GeneratorExit:
            print("ignored")
            yield
b = bad()
next(b)
try:
    b.close()
except RuntimeError as e:
    print(e)
def t():
    yield 1
x = t()
try:
    x.throw(KeyError("k"))
except KeyError as e:
    print("KeyError", e)
print(list(x))
def r():
    try:
        yield 1
    except Exception as e:
        return "ret " + str(e)
y = r()
next(y)
try:
    y.throw(Exception("z"))
except StopIteration as e:
    print(e.value)
def w():
    raise StopIteration("inner")
    yield
try:
    next(w())
except RuntimeError as e:
    print(e, type(e.__cause__).__name__)
def reent():
    next(me)
    yield
me = reent()
try:
    next(me)
except ValueError as e:
    print(e)
