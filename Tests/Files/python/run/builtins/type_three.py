def area(self):
    return self.width * self.height


Box = type("Box", (), {"width": 2, "height": 3, "area": area, "__doc__": "A box."})
print(Box, Box.__name__, Box.__doc__, Box().area(), Box.__bases__, type(Box), type(Box()) is Box)
Big = type("Big", (Box,), dict(width=10))
print(Big().area(), Big.__mro__, issubclass(Big, Box), isinstance(Big(), Box), Big.__qualname__, Big.__module__)
print(type(5), type(5.0), type("a"), type(None), type(...), type(NotImplemented), type(type), type(len), type(area), type(lambda: 0), type(Box().area))
print(type(range(1)), type({}.keys()), type({}.items()), type({}.values()), type(x for x in ()), type(slice(1)), type(print))
for args in ((), (1, 2), ("X", (), {}, 5), (5, (), {}), ("X", [], {}), ("X", (), []), ("X", (bool,), {}), ("X", (Box, Box), {}),
             ("X", (object, Box), {})):
    try:
        print(type(*args))
    except TypeError as e:
        print(e)


class Meta(type):
    def __new__(mcls, name, bases, names, **options):
        print("new", name, [b.__name__ for b in bases], sorted(n for n in names if not n.startswith("__")), options)
        return super().__new__(mcls, name, bases, names)

    def __init__(cls, name, bases, names, **options):
        print("init", name)
        super().__init__(name, bases, names)

    def __call__(cls, *args):
        print("call", cls.__name__, args)
        return super().__call__(*args)


Made = Meta("Made", (Box,), {"x": 1})
print(type(Made), Made().x, Made.area(Made))


class Written(Made, color="red"):
    y = 2


print(type(Written).__name__, Written().y, type(Written()).__name__)
Box.width = 7
print(Big().width, Made().area(), vars(Big)["width"], "width" in vars(Made))
