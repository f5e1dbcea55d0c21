def resilient():
    while True:
        try:
            received = yield "ready"
            print("received", received)
        except ValueError as e:
            print("handled", e)
        except GeneratorExit:
            print("closing")
            raise
        finally:
            print("finally")


g = resilient()
print(next(g), g.send(1), g.throw(ValueError("bad")), g.throw(ValueError, "two"))
try:
    g.throw(KeyError("unhandled"))
except KeyError as e:
    print("out", e)
print(next(g, "over"))
h = resilient()
next(h)
print(h.close(), h.close())


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as e:
    print(e)


def returning():
    try:
        yield 1
    except ValueError:
        return "early"
    yield 2


r = returning()
next(r)
try:
    r.throw(ValueError)
except StopIteration as e:
    print(e.value)
for bad in (5, "text", None, int):
    try:
        returning().throw(bad)
    except TypeError as e:
        print(e)


def unstarted():
    print("never printed")
    yield


u = unstarted()
try:
    u.throw(OSError("before start"))
except OSError as e:
    print(e, next(u, "closed"))
def recursive():
    yield next(me)


me = recursive()
try:
    next(me)
except ValueError as e:
    print(e)
