class Registry(type):
    known = {}

    def __new__(mcls, name, bases, body, **options):
        body.setdefault("tag", name.lower())
        cls = super().__new__(mcls, name, bases, body)
        if not options.get("abstract"):
            mcls.known[cls.tag] = cls
        return cls

    def __init__(cls, name, bases, body, abstract=False):
        super().__init__(name, bases, body)
        cls.abstract = abstract

    def __iter__(cls):
        return iter(sorted(cls.known))

    def __len__(cls):
        return len(cls.known)

    def __getitem__(cls, tag):
        return cls.known[tag]

    def __contains__(cls, tag):
        return tag in cls.known

    def __repr__(cls):
        return f"<registered {cls.__name__}>"

    def __call__(cls, *args, **kw):
        if cls.abstract:
            raise TypeError(f"{cls.__name__} is abstract")
        made = super().__call__(*args, **kw)
        made.ready = True
        return made

    def __lt__(cls, other):
        return cls.__name__ < other.__name__


class Shape(metaclass=Registry, abstract=True):
    def __init__(self, size=1):
        self.size = size


class Circle(Shape):
    pass


class Box(Shape):
    tag = "cube"


print(list(Shape), len(Shape), Shape["circle"], "cube" in Shape, Box, Circle(3).size, Circle().ready, type(Box) is Registry, sorted([Circle, Box]), isinstance(Box, Registry))
try:
    Shape()
except TypeError as e:
    print(e)


class Ordered(type):
    @classmethod
    def __prepare__(mcls, name, bases, **kw):
        print("prepare", name)
        return {"injected": 42}

    def __new__(mcls, name, bases, body):
        cls = super().__new__(mcls, name, bases, dict(body))
        cls.fields = [k for k in body if not k.startswith("_")]
        return cls


class Record(metaclass=Ordered):
    zeta = 1
    alpha = 2

    def method(self):
        pass


print(Record.fields, Record.alpha, Record.injected)


class Singleton(type):
    _instances = {}

    def __call__(cls, *args):
        if cls not in cls._instances:
            cls._instances[cls] = super().__call__(*args)
        return cls._instances[cls]


class Log(metaclass=Singleton):
    def __init__(self, n=0):
        self.n = n


print(Log(1) is Log(2), Log().n)


def function_meta(name, bases, body):
    return (name, len(bases), sorted(k for k in body if not k.startswith("__")))


class NotAClass(int, metaclass=function_meta):
    a = 1


print(NotAClass)


class M1(type):
    pass


class M2(type):
    pass


class A(metaclass=M1):
    pass


class B(metaclass=M2):
    pass


try:
    class C(A, B):
        pass
except TypeError as e:
    print(e)


class M3(M1, M2):
    pass


class D(A, B, metaclass=M3):
    pass


print(type(D).__name__, [c.__name__ for c in D.__mro__], [c.__name__ for c in M3.__mro__])
