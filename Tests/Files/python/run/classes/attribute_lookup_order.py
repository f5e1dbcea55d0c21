class Data:
    def __get__(self, instance, owner):
        return "data" if instance is not None else "data on class"

    def __set__(self, instance, value):
        print("set", value)

    def __delete__(self, instance):
        print("delete")


class NonData:
    def __get__(self, instance, owner):
        return f"nondata {owner.__name__}"

    def __set_name__(self, owner, name):
        print("named", name, owner.__name__)


class A:
    data = Data()
    non = NonData()
    plain = "class plain"

    def __getattr__(self, name):
        if name == "lazy":
            self.lazy = "computed"
            return self.lazy
        raise AttributeError(f"no {name} here")


a = A()
a.__dict__["data"] = "instance data"
a.__dict__["non"] = "instance non"
print(a.data, a.non, A.data, A.non, a.plain, a.lazy, "lazy" in vars(a))
a.data = 5
a.plain = "own"
del a.data
del a.non
print(a.non, a.plain, A.plain, vars(a))
del a.plain
print(a.plain)
try:
    a.nothing
except AttributeError as e:
    print(e)
try:
    del a.nothing
except AttributeError as e:
    print(e)


class Meta(type):
    label = "meta label"

    def __getattr__(cls, name):
        return f"meta {name}"

    @property
    def shown(cls):
        return cls.__name__ + " shown"


class B(metaclass=Meta):
    pass


print(B.label, B.anything, B.shown, hasattr(B(), "label"), hasattr(B(), "anything"))


class Guard:
    def __init__(self):
        object.__setattr__(self, "log", [])

    def __setattr__(self, name, value):
        self.log.append(("set", name))
        super().__setattr__(name, value)

    def __getattribute__(self, name):
        if name == "secret":
            return "hidden"
        return super().__getattribute__(name)

    def __delattr__(self, name):
        self.log.append(("del", name))
        super().__delattr__(name)


g = Guard()
g.x = 1
g.x += 1
del g.x
print(g.log, g.secret)


class Slots:
    __slots__ = ("a", "_b")
    c = 3

    def __init__(self):
        self.a = 1


s = Slots()
print(s.a, s.c, hasattr(s, "_b"), hasattr(s, "__dict__"))
for name in ("c", "d"):
    try:
        setattr(s, name, 1)
    except AttributeError as e:
        print(e)
try:
    s._b
except AttributeError as e:
    print(e)


class Child(Slots):
    pass


child = Child()
child.d = 5
print(child.d, child.a)
