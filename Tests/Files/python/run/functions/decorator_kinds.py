import functools


def trace(function):
    @functools.wraps(function)
    def wrapper(*args, **kw):
        print("call", function.__name__, args[1:], kw)
        result = function(*args, **kw)
        print("result", result)
        return result

    return wrapper


def repeat(times):
    def decorate(function):
        def wrapper(*args):
            return [function(*args) for _ in range(times)]

        return wrapper

    return decorate


class Memo:
    def __init__(self, function):
        self.function, self.cache = function, {}
        functools.update_wrapper(self, function)

    def __call__(self, *args):
        if args not in self.cache:
            self.cache[args] = self.function(*args)
        return self.cache[args]

    def __get__(self, instance, owner=None):
        return self if instance is None else functools.partial(self, instance)


def register(table):
    def decorate(thing):
        table[thing.__name__] = thing
        return thing

    return decorate


@trace
@repeat(2)
def hello(name):
    """Greets."""
    return f"hello {name}"


@Memo
def fib(n):
    "Numbers."
    return n if n < 2 else fib(n - 1) + fib(n - 2)


table = {}


@register(table)
class Thing:
    @Memo
    def slow(self, n):
        print("computing", n)
        return n * 2

    @trace
    def method(self, x=1):
        return x


@register(table)
@(lambda f: lambda *a: ("wrapped", f(*a)))
def anonymous(x):
    return x


print(hello("ann"), hello.__name__, hello.__doc__)
print(fib(30), fib.__name__, fib.__doc__, len(fib.cache))
thing = Thing()
print(thing.slow(2), thing.slow(2), thing.method(x=3))
print(sorted(table), anonymous(1))


def count_calls(function):
    def wrapper(*args):
        wrapper.calls += 1
        return function(*args)

    wrapper.calls = 0
    return wrapper


@count_calls
def add(a, b):
    return a + b


add(1, 2), add(3, 4)
print(add.calls)


def singleton(cls):
    instances = {}

    def get(*args):
        if cls not in instances:
            instances[cls] = cls(*args)
        return instances[cls]

    return get


@singleton
class Config:
    def __init__(self, v):
        self.v = v


print(Config(1) is Config(2), Config(3).v)


def validate(**types):
    def decorate(function):
        def wrapper(**kw):
            for name, kind in types.items():
                if not isinstance(kw[name], kind):
                    raise TypeError(f"{name} must be {kind.__name__}")
            return function(**kw)

        return wrapper

    return decorate


@validate(a=int, b=str)
def typed(a, b):
    return b * a


print(typed(a=2, b="x"))
try:
    typed(a="2", b="x")
except TypeError as e:
    print(e)
decorators = [trace, repeat(1)]


@decorators[1]
def listed():
    return "listed"


print(listed())
