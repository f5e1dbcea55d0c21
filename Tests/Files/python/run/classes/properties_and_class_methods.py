class Temperature:
    scale = "C"
    made = 0

    def __init__(self, degrees):
        self.degrees = degrees
        Temperature.made += 1

    @property
    def degrees(self):
        """The degrees."""
        return self._degrees

    @degrees.setter
    def degrees(self, value):
        if value < -273.15:
            raise ValueError("too cold")
        self._degrees = value

    @degrees.deleter
    def degrees(self):
        print("deleting")
        del self._degrees

    fahrenheit = property(lambda self: self._degrees * 9 / 5 + 32, doc="In Fahrenheit.")

    @classmethod
    def from_fahrenheit(cls, f):
        return cls((f - 32) * 5 / 9)

    @staticmethod
    def is_freezing(value):
        return value <= 0

    @classmethod
    @property
    def kind(cls):
        return cls.__name__

    def __set_name__(self, owner, name):
        pass


t = Temperature(20)
print(t.degrees, t.fahrenheit, Temperature.degrees.__doc__, Temperature.fahrenheit.__doc__, Temperature.from_fahrenheit(212).degrees, t.is_freezing(-1), Temperature.is_freezing(1), Temperature.made, t.kind)
t.degrees = 30
t.degrees += 5
print(t.degrees)
for action in (lambda: setattr(t, "degrees", -300), lambda: setattr(t, "fahrenheit", 1), lambda: delattr(t, "fahrenheit"), lambda: Temperature.from_fahrenheit(), lambda: Temperature.is_freezing()):
    try:
        action()
    except Exception as e:
        print(type(e).__name__, e)
del t.degrees
try:
    t.degrees
except AttributeError as e:
    print(e)


class Cached:
    def __init__(self):
        self.calls = 0

    @property
    def value(self):
        self.calls += 1
        return self.calls

    only_set = property(None, lambda self, v: print("only set", v))


c = Cached()
print(c.value, c.value, c.calls)
c.only_set = 3
try:
    c.only_set
except AttributeError as e:
    print(e)


class Sub(Temperature):
    scale = "K"

    @classmethod
    def from_fahrenheit(cls, f):
        made = super().from_fahrenheit(f)
        made.extra = cls.scale
        return made


s = Sub.from_fahrenheit(50)
print(type(s).__name__, s.degrees, s.extra, Sub.made, Sub.kind)


class Alternate:
    def __init__(self):
        self._items = {}

    def get(self, key):
        return self._items.get(key)

    x = property(lambda self: self.get("x"), lambda self, v: self._items.__setitem__("x", v))
    y = x


alt = Alternate()
alt.y = 5
print(alt.x, alt.y, isinstance(Alternate.x, property), Alternate.__dict__["x"].fget is not None, type(Temperature.__dict__["is_freezing"]).__name__, type(Temperature.__dict__["from_fahrenheit"]).__name__)
