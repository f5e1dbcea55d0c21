from contextlib import contextmanager, ExitStack

class Resource:
    open = 0
    def __init__(self, name):
        self.name = name
    def __enter__(self):
        Resource.open += 1
        print("open", self.name)
        return self
    def __exit__(self, *details):
        Resource.open -= 1
        print("close", self.name)
@contextmanager
def changed(obj, **values):
    old = {k: getattr(obj, k) for k in values}
    for k, v in values.items():
        setattr(obj, k, v)
    try:
        yield obj
    finally:
        for k, v in old.items():
            setattr(obj, k, v)
@contextmanager
def collecting(*kinds):
    errors = []
    try:
        yield errors
    except kinds as e:
        errors.append(e)
with Resource("a") as a, Resource("b") as b:
    print(Resource.open, a.name + b.name)
with changed(a, name="temporary"):
    print(a.name)
print(a.name, Resource.open)
with collecting(ValueError, KeyError) as errors:
    {}["k"]
print(errors)
with ExitStack() as stack:
    found = [stack.enter_context(Resource(str(i))) for i in range(3)]
    stack.callback(print, "first called")
    print(len(found), Resource.open)
print(Resource.open)
class Transaction:
    def __init__(self, data):
        self.data = data
    def __enter__(self):
        self.saved = dict(self.data)
        return self.data
    def __exit__(self, kind, value, trace):
        if kind:
            self.data.clear()
            self.data.update(self.saved)
            print("rolled back:", value)
        return kind is not None and issubclass(kind, ValueError)
bank = {"a": 10, "b": 0}
with Transaction(bank) as t:
    t["a"] -= 5
    t["b"] += 5
with Transaction(bank) as t:
    t["a"] -= 50
    if t["a"] < 0:
        raise ValueError("too little")
print(bank)
class Indent:
    level = 0
    def __enter__(self):
        Indent.level += 1
        return self
    def __exit__(self, *d):
        Indent.level -= 1
    def print(self, text):
        print("  " * Indent.level + text)
with Indent() as i:
    i.print("one")
    with i:
        i.print("two")
    i.print("one again")
