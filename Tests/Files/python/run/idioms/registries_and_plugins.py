class Plugin:
    registry = {}
    def __init_subclass__(cls, /, name=None, **kw):
        super().__init_subclass__(**kw)
        cls.name = name or cls.__name__.lower()
        Plugin.registry[cls.name] = cls
    @classmethod
    def create(cls, name, *args):
        try:
            return cls.registry[name](*args)
        except KeyError:
            raise ValueError(f"no plugin {name!r}; known: {', '.join(sorted(cls.registry))}") from None
class Upper(Plugin):
    def run(self, text):
        return text.upper()
class Repeat(Plugin, name="again"):
    def __init__(self, n=2):
        self.n = n
    def run(self, text):
        return text * self.n
print(Plugin.create("upper").run("x"), Plugin.create("again", 3).run("ab"), sorted(Plugin.registry))
try:
    Plugin.create("nope")
except ValueError as e:
    print(e, e.__suppress_context__)
class Meta(type):
    def __new__(mcls, name, bases, body):
        cls = super().__new__(mcls, name, bases, body)
        cls.fields = [k for k, v in body.items() if isinstance(v, Field)]
        return cls
class Field:
    def __set_name__(self, owner, name):
        self.name = "_" + name
    def __init__(self, kind, default=None):
        self.kind, self.default = kind, default
    def __get__(self, obj, owner=None):
        return self if obj is None else getattr(obj, self.name, self.default)
    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name[1:]} must be {self.kind.__name__}, not {type(value).__name__}")
        setattr(obj, self.name, value)
class Model(metaclass=Meta):
    def __init__(self, **kw):
        for k, v in kw.items():
            setattr(self, k, v)
    def __repr__(self):
        return f"{type(self).__name__}({', '.join(f'{f}={getattr(self, f)!r}' for f in self.fields)})"
class User(Model):
    name = Field(str)
    age = Field(int, 18)
print(User(name="ann"), User(name="bob", age=5), User.fields)
try:
    User(name=5)
except TypeError as e:
    print(e)
