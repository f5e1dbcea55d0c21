# Objects whose class or dictionary is replaced.
class Shared:
    values = {}
    def __init__(self):
        self.__dict__ = self.values

a, b = Shared(), Shared()
a.x = 1
print(b.x, a.__dict__, b.__dict__ is Shared.values, vars(b))
b.y = 2
del a.x
print(Shared.values, hasattr(b, "x"), a.y)

class Closed:
    def turn(self):
        self.__class__ = Open
        return "opened"

class Open:
    def turn(self):
        self.__class__ = Closed
        return "closed"

door = Closed()
door.name = "front"
print([door.turn() for _ in range(3)], type(door).__name__, door.name, isinstance(door, Open))
door.width = 3
print(door.__dict__)

class Slotted:
    __slots__ = ("x",)

for action in (lambda: setattr(door, "__class__", int), lambda: setattr(door, "__class__", 5), lambda: setattr(door, "__class__", Slotted),
               lambda: setattr(door, "__dict__", 5)):
    try:
        action()
    except TypeError as problem:
        print(problem)

plain = Closed()
plain.__dict__ = {"q": 1}
plain.__dict__["r"] = 2
print(plain.q, plain.r, sorted(plain.__dict__))
print(Slotted.x, type(Slotted.x).__name__, Slotted.x.__get__(None, Slotted) is not None)
try:
    class Bad:
        __slots__ = ("x",)
        x = 1
except ValueError as problem:
    print(problem)
