"""The variables of functions and classes through frames, in a module that names `f_locals`."""
import inspect
import sys


def own(a, b=2):
    c = 3
    frame = sys._getframe()
    shown = frame.f_locals
    return sorted(shown), shown["a"], shown["b"], shown["c"], frame.f_code is own.__code__


print(own(1))


def format_with(text):
    return text.format(**sys._getframe(1).f_locals)


def greet(name):
    age = 30
    return format_with("{name} is {age}")


print(greet("Ann"))


def outer():
    value = 10

    def inner():
        other = value + 1
        return sorted(sys._getframe(1).f_locals), sorted(inspect.currentframe().f_locals), other
    return inner()


print(outer())


def names_of(value):
    return [name for name, item in inspect.currentframe().f_back.f_locals.items() if item is value]


def named():
    first = object()
    second = first
    third = object()
    return names_of(first), names_of(third)


print(named())
top = object()
print(names_of(top))


class Body:
    first = 1
    before = sorted(name for name in sys._getframe().f_locals if not name.startswith("__"))
    second = 2


print(Body.before)


def unbound(flag):
    if flag:
        value = 1
    return "value" in sys._getframe().f_locals


print(unbound(True), unbound(False))


def counted(number):
    total = 0.0
    for place in range(number):
        total += place * 0.5
    return total, sorted(sys._getframe().f_locals)


print(counted(10))


def deeper(number):
    if number:
        return deeper(number - 1)
    frame = sys._getframe()
    found = []
    while frame.f_code.co_name == "deeper":
        found.append(frame.f_locals["number"])
        frame = frame.f_back
    return found


print(deeper(5))


def shown():
    zed = 1
    alpha = 2
    middle = 3

    def inner():
        return alpha, zed
    return list(locals()), inner


print(shown()[0])


def mixed(flag, *rest, key=None, **more):
    local = 1

    def inner():
        own = flag, local
        return list(locals())
    return list(locals()), inner()


print(mixed(True))
