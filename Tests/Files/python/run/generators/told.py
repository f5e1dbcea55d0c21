"""Names and states of generators and coroutines, what is thrown into them, and what they return through other iterators."""
import asyncio
import inspect


def attempt(work):
    try:
        print(work())
    except BaseException as error:
        print(type(error).__name__, error)


def numbers():
    yield 1
    yield from [2, 3]
    return 4


def rename():
    made = numbers()
    made.__name__ = "renamed"
    made.__qualname__ = "some.renamed"
    return made.__name__, made.__qualname__, repr(made).split(" at ")[0], numbers().__name__


attempt(rename)
attempt(lambda: setattr(numbers(), "__name__", 3))
attempt(lambda: setattr(numbers(), "__qualname__", None))
attempt(lambda: delattr(numbers(), "__name__"))


def states():
    made = numbers()
    print(inspect.getgeneratorstate(made), made.gi_running, made.gi_suspended, made.gi_code is numbers.__code__)
    next(made)
    print(inspect.getgeneratorstate(made), made.gi_suspended, made.gi_frame.f_code.co_name)
    list(made)
    print(inspect.getgeneratorstate(made), made.gi_suspended, made.gi_frame)


states()


class Class(Exception):
    def __new__(cls, *args):
        return cls


def thrown(*what):
    made = numbers()
    next(made)
    try:
        made.throw(*what)
    except BaseException as error:
        print(type(error).__name__, error)
    print(next(made, "ended"))


thrown(5)
thrown("text")
thrown(ValueError)
thrown(ValueError, "text")
thrown(ValueError, (1, 2))
thrown(ValueError, TypeError(1))
thrown(ValueError("a"), "b")
thrown(ValueError("a"), None, 3)
thrown(Class)


def returning():
    return 7
    yield


class Ending:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration(5)


for make in (lambda inner: map(str, inner), lambda inner: zip(inner, [1]), enumerate, lambda inner: filter(None, inner), iter):
    for inner in (Ending(), returning(), []):
        walk = make(iter(inner))
        try:
            next(walk)
        except StopIteration as error:
            print(error.value, error.args)
        print(next(walk, "no more"))


async def waiting():
    await asyncio.sleep(0)


def coroutine_states():
    made = waiting()
    print(inspect.getcoroutinestate(made), made.cr_running, made.cr_await, made.cr_origin, made.cr_code is waiting.__code__)
    made.send(None)
    made.__name__ = "renamed"
    print(inspect.getcoroutinestate(made), made.cr_suspended, made.__name__)
    made.close()
    print(inspect.getcoroutinestate(made), made.cr_frame)


coroutine_states()


async def values():
    yield 1


made = values()
print(made.ag_running, made.ag_await, made.ag_code is values.__code__, made.__name__)
made.__name__ = "renamed"
print(made.__name__)
