# Functions made from the code of other functions.
import functools
import types


def first(a, b=2, *rest, c=3, **named):
    """Several kinds of parameters."""
    return a, b, rest, c, named


again = types.FunctionType(first.__code__, first.__globals__, name="again", argdefs=first.__defaults__, closure=first.__closure__)
again.__kwdefaults__ = first.__kwdefaults__
print(again.__name__, again(1), again(1, 5, 6, c=7, d=8), again is first, again.__code__ is first.__code__)
again = functools.update_wrapper(again, first)
print(again.__name__, again.__doc__, again.__wrapped__ is first)

bare = types.FunctionType(first.__code__, globals(), "bare")
print(bare.__defaults__, bare.__kwdefaults__, first.__defaults__, first(1))
try:
    bare(1)
except TypeError as problem:
    print(problem)
other = types.FunctionType(first.__code__, globals(), "other", (10, 20))
other.__kwdefaults__ = {"c": 1}
print(other(), first(0))


def adding(amount):
    def inner(x):
        return x + amount
    return inner


five = adding(5)
copied = types.FunctionType(five.__code__, five.__globals__, five.__name__, five.__defaults__, five.__closure__)
print(copied(1), five(1), copied is five)


def counting(limit):
    for i in range(limit):
        yield i


walk = types.FunctionType(counting.__code__, globals(), "walk")
walk.note = 1
print(list(walk(3)), hasattr(counting, "note"), type(walk).__name__, isinstance(walk, types.FunctionType))
for wrong in ((1, {}), (first.__code__, 1), ()):
    try:
        types.FunctionType(*wrong)
    except TypeError as problem:
        print("TypeError")
