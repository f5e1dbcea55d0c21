def show(e):
    seen = []
    while e is not None:
        seen.append((type(e).__name__, str(e), e.__suppress_context__, e.__cause__ is not None))
        e = e.__cause__ or e.__context__
    print(seen)


def attempt(function):
    try:
        function()
    except Exception as e:
        show(e)


def implicit():
    try:
        {}["k"]
    except KeyError:
        [][0]


def explicit():
    try:
        int("x")
    except ValueError as e:
        raise RuntimeError("wrapped") from e


def hidden():
    try:
        1 / 0
    except ZeroDivisionError:
        raise TypeError("hidden") from None


def in_finally():
    try:
        raise KeyError("first")
    finally:
        raise OSError("second")


def three():
    try:
        implicit()
    except IndexError:
        raise LookupError("third")


def reraised():
    try:
        raise ValueError("again")
    except ValueError as e:
        try:
            raise e
        except ValueError as f:
            print(f is e, f.__context__)
            raise


def class_raised():
    raise KeyError


def from_class():
    raise ValueError("v") from KeyError


def from_other():
    cause = OSError("made")
    raise ValueError("v") from cause


def handled_then_raised():
    try:
        raise KeyError("gone")
    except KeyError:
        pass
    raise ValueError("clean")


for function in (implicit, explicit, hidden, in_finally, three, reraised, class_raised, from_class, from_other, handled_then_raised):
    print(function.__name__, end=" ")
    attempt(function)


def generator():
    try:
        yield 1
    except ValueError:
        raise KeyError("from generator")


g = generator()
next(g)
attempt(lambda: g.throw(ValueError("thrown")))


class Exit:
    def __enter__(self):
        return self

    def __exit__(self, *details):
        raise OSError("in exit")


def with_exit():
    with Exit():
        raise ValueError("in body")


attempt(with_exit)
e = ValueError("with notes")
e.add_note("note one")
e.add_note("note two")
print(e.__notes__)
try:
    e.add_note(5)
except TypeError as error:
    print(error)
a, b = ValueError("a"), ValueError("b")
a.__cause__ = b
print(a.__cause__)
a.__context__ = b
print(a.__context__ is b, a.with_traceback(None) is a, a.__traceback__)
