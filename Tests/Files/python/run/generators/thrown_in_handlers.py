# An exception that is thrown into a generator has the context of one raised there.


def handling():
    try:
        raise ValueError("inner")
    except ValueError:
        yield 1


walk = handling()
next(walk)
try:
    walk.throw(KeyError("given"))
except KeyError as problem:
    print(repr(problem), repr(problem.__context__))


def plain():
    yield 1
    yield 2


walk = plain()
next(walk)
try:
    try:
        raise IndexError("outside")
    except IndexError:
        walk.throw(KeyError("given"))
except KeyError as problem:
    print(repr(problem), repr(problem.__context__))

walk = plain()
next(walk)
try:
    walk.throw(KeyError("alone"))
except KeyError as problem:
    print(repr(problem), problem.__context__)
