# `__dir__`, `__reduce_ex__` and `__getstate__` of object, texts of subclasses of numbers, and documentation that is not inherited.
import copy


class Listed:
    def __init__(self):
        self.own = 1

    def __dir__(self):
        return list(super().__dir__()) + ["more"]


class Sorted:
    def __dir__(self):
        return sorted(set(object.__dir__(self))) + ["last"]

    def method(self):
        pass


print([name for name in dir(Listed()) if name[0] != "_"])
print([name for name in dir(Sorted()) if name[0] != "_"])
print("__init__" in dir(Listed()), "__class__" in object.__dir__(3))
for name in ("__reduce__", "__reduce_ex__", "__sizeof__", "__dir__", "__getstate__", "__subclasshook__", "__init_subclass__"):
    print(name, [hasattr(value, name) for value in (object, Listed, Listed(), 5, int, "x")])


class Plain:
    def __init__(self):
        self.q = 1


class Reduced(Plain):
    def __reduce__(self):
        return Reduced, ()


class Extended(Plain):
    def __reduce_ex__(self, protocol):
        return super().__reduce_ex__(protocol)


class Stated(Plain):
    def __getstate__(self):
        state = super().__getstate__()
        return {**state, "r": 2}


print(Reduced().__reduce_ex__(2) == (Reduced, ()), Plain().__reduce_ex__(2)[1:])
print(copy.copy(Extended()).q, vars(copy.copy(Stated())), Plain().__getstate__(), object().__getstate__())


class Int(int):
    def __str__(self):
        return "text"


class Float(float):
    def __str__(self):
        return "text"


class Text(str):
    def __str__(self):
        return "text"


class Complex(complex):
    def __str__(self):
        return "text"


print(f"{Int(5)} {Float(5)} {Text('q')} {Complex(1)}", format(Int(5)), format(Int(5), "d"), "{:}|{:>4}".format(Int(5), Int(5)))


class Documented:
    "a text"


class Silent(Documented):
    pass


print(Documented.__doc__, Silent.__doc__, Silent().__doc__, "__doc__" in Silent.__dict__, Documented().__doc__)


class Meta(type):
    @property
    def title(cls):
        return "of the class"

    @property
    def label(cls):
        return "of the class, first"


class Titled(metaclass=Meta):
    label = "its own"

    @property
    def title(self):
        return "of the object"


for turn in range(3):
    print(Titled.title, Titled().title, Titled.label, Titled().label)
