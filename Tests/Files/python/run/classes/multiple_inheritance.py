class Base:
    def __init__(self, **kw):
        print("Base init", sorted(kw))
        super().__init__()

    def who(self):
        return ["Base"]


class Left(Base):
    def __init__(self, left=0, **kw):
        print("Left init", left)
        self.left = left
        super().__init__(**kw)

    def who(self):
        return ["Left"] + super().who()


class Right(Base):
    def __init__(self, right=0, **kw):
        print("Right init", right)
        self.right = right
        super().__init__(**kw)

    def who(self):
        return ["Right"] + super().who()


class Bottom(Left, Right):
    def who(self):
        return ["Bottom"] + super().who()


b = Bottom(left=1, right=2)
print(b.who(), b.left, b.right, [c.__name__ for c in Bottom.__mro__], Bottom.mro() == list(Bottom.__mro__))
print(super(Left, b).who(), super(Bottom, b).who(), Left.who(b), super(Right, Bottom).who(b))
for bases in ((Base, Left), (Left, Left), (Left, Base, Right)):
    try:
        print(type("X", bases, {}))
    except TypeError as e:
        print(str(e).split("\n")[0])


class O: pass
class A(O): pass
class B(O): pass
class C(O): pass
class D(A, B): pass
class E(B, C): pass
class F(D, E): pass


print([c.__name__ for c in F.__mro__])


class Mixin:
    def describe(self):
        return f"{type(self).__name__} with {self.name()}"


class Named:
    def name(self):
        return "a name"


class Both(Mixin, Named):
    pass


print(Both().describe(), issubclass(Both, Mixin), Both.__bases__, Mixin.__subclasses__(), Named.__subclasses__())


class Parent:
    registry = []

    def __init_subclass__(cls, tag=None, **kw):
        super().__init_subclass__(**kw)
        Parent.registry.append((cls.__name__, tag))


class One(Parent, tag="first"):
    pass


class Two(One):
    pass


print(Parent.registry)
try:
    class Three(Parent, other=1):
        pass
except TypeError as e:
    print(e)


class Property:
    @property
    def x(self):
        return 1


class Override(Property):
    @property
    def x(self):
        return super().x + 10

    @Property.x.setter
    def y(self, v):
        print("set", v)


o = Override()
o.y = 5
print(o.x, o.y)


class Dict(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key, value * 2)

    def update(self, *args, **kw):
        for k, v in dict(*args, **kw).items():
            self[k] = v


d = Dict(a=1)
d["b"] = 2
d.update(c=3)
print(d, isinstance(d, dict), Dict.fromkeys("x", 4))
