def trace(fn):
    def wrapper(*args, **kwargs):
        print("call", fn.__name__, args, kwargs)
        result = fn(*args, **kwargs)
        print("result", result)
        return result
    return wrapper
@trace
def add(a, b=1):
    return a + b
add(1)
add(1, b=5)
def repeat(n):
    def deco(fn):
        def inner(*a):
            return [fn(*a) for _ in range(n)]
        return inner
    return deco
@repeat(3)
@trace
def hi(x): return "hi " + x
print(hi("bob"))
class CountCalls:
    def __init__(self, fn):
        self.fn = fn
        self.count = 0
    def __call__(self, *args):
        self.count += 1
        return self.fn(*args)
@CountCalls
def sq(x): return x * x
print(sq(3), sq(4), sq.count)
def register(registry):
    def deco(fn):
        registry[fn.__name__] = fn
        return fn
    return deco
commands = {}
@register(commands)
def start(): return "started"
@register(commands)
def stop(): return "stopped"
for name in sorted(commands): print(name, commands[name]())
import functools
def keep(fn):
    @functools.wraps(fn)
    def inner(*a, **k):
        """inner doc"""
        return fn(*a, **k)
    return inner
@keep
def documented():
    """the doc"""
print(documented.__name__, documented.__doc__, documented.__wrapped__.__name__)
def class_deco(cls):
    cls.extra = lambda self: "extra " + self.name
    return cls
@class_deco
class Thing:
    def __init__(self, name): self.name = name
print(Thing("t").extra())
decs = [lambda f: (lambda: f() + "!")]
@decs[0]
def word(): return "word"
print(word())
@lambda f: 5
def five(): pass
print(five)
