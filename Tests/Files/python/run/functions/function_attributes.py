# The dictionary of a function is the function's own; static and class methods show what their functions show; causes hide contexts.
import functools


def plain(a: int) -> str:
    "Says something."


plain.__dict__["one"] = 1
plain.__dict__.update(two=2)
plain.three = 3
del plain.__dict__["two"]
print(plain.one, plain.three, plain.__dict__, hasattr(plain, "two"))
print(plain.__module__, len.__module__)


class Some:
    @staticmethod
    def free(a: int):
        "Is free."

    @classmethod
    def bound(cls, b: str):
        "Is bound."


for name in ("free", "bound"):
    found = Some.__dict__[name]
    print(found.__name__, found.__qualname__, found.__doc__, found.__annotations__, found.__module__)


@functools.wraps(plain)
def wrapper():
    pass


print(wrapper.__name__, wrapper.__doc__, wrapper.__annotations__, wrapper.one, wrapper.__wrapped__ is plain)


class Bare:
    pass


print(Bare.__annotations__)


class Failure(Exception):
    def __init__(self, value):
        self.value = value


failure = Failure(3)
print(failure.__dict__, failure.args, failure.__suppress_context__)
failure.__cause__ = None
print(failure.__suppress_context__)
try:
    failure.__cause__ = 3
except TypeError as error:
    print(error)
print({}.__class__(self=1), dict(self=2, other=3))
known = {}
known.update(self=1)
print(known)


class Half(float):
    def __float__(self):
        return 0.5


class Two(int):
    def __int__(self):
        return 2


print(float(Half(9)), Half(9), int(Two(7)), Two(7) + 1)


class Text(str):
    pass


def takes(name=None):
    return name


print(takes(**{Text("name"): "given"}))
