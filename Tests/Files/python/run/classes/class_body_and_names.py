class A:
    x = 1
    y = x + 1
    items = [i * 2 for i in range(3)]
    if y > 1:
        z = "conditional"
    for name in ("a", "b"):
        z += name
    del name

    def method(self):
        return self.x

    alias = method
    squares = {n: n * n for n in range(3)}
    __private = "mangled"

    def private(self):
        return self.__private, self._A__private

    class Inner:
        depth = 2

        def up(self):
            return A.x


print(A.y, A.items, A.z, hasattr(A, "name"), A().alias(), A.squares, A().private(), A.Inner().up(), A.Inner.__qualname__)
print(A.__name__, A.__module__, A.__doc__, A.__dict__["x"], [n for n in vars(A) if not n.startswith("__")])
try:
    A().__private
except AttributeError as e:
    print(e)


def make(base, **attributes):
    class Made(base):
        """Made inside."""
        value = attributes.get("value", 0)

        def __repr__(self):
            return f"<{type(self).__name__} {self.value}>"

    Made.__name__ = attributes.get("name", "Made")
    return Made


M = make(object, value=5, name="Five")
print(M(), M.__name__, M.__qualname__, M.__doc__, make(M)().value)


class Counter:
    count = 0

    def __new__(cls, *args):
        cls.count += 1
        return super().__new__(cls)

    def __init__(self, *args):
        self.id = self.count


class SubCounter(Counter):
    pass


print(Counter().id, Counter(1).id, SubCounter().id, SubCounter().id, Counter.count, SubCounter.count)
A.x = 100
print(A().method(), A.y)
a = A()
a.x = 7
print(a.method(), A.x)
a.__class__ = type("B", (A,), {"method": lambda self: "changed class"})
print(a.method(), a.x, type(a).__name__, isinstance(a, A))


class Chain:
    def __init__(self):
        self.parts = []

    def __getattr__(self, name):
        self.parts.append(name)
        return self

    def __call__(self, *args):
        self.parts.append(args)
        return self


print(Chain().select("a").where(1).parts)


class Everything:
    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item}]"


print(Everything[int], Everything["a", 1])
for expression in (lambda: A[1], lambda: A.missing, lambda: A() + 1, lambda: A()(), lambda: A(1), lambda: len(A()), lambda: A()[0], lambda: iter(A()), lambda: A() < A(), lambda: -A(), lambda: A.method(), lambda: hash(A()) is None):
    try:
        print(expression())
    except Exception as e:
        print(type(e).__name__, e)
