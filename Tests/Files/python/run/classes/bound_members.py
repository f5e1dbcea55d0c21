# What becomes a method of an object and what does not; `!=`, and texts of subclasses.
class A:
    def __new__(cls, *args):
        return super().__new__(cls)
    size = len
    number = int
    double = lambda self, x=2: x * 2

a = A()
print(type(a.__new__(A)).__name__, type(A.__new__).__name__, a.size([1, 2]), A.size("abc"), a.number("7"), a.double())
A.largest = max
print(a.largest([3, 1]), A.largest(1, 2))

class Meta(type):
    def __new__(meta, name, bases, members, **named):
        members["added"] = sorted(named)
        return super().__new__(meta, name, bases, members)
    def __init__(cls, name, bases, members, **named):
        super().__init__(name, bases, members)
class B(metaclass=Meta, x=1, y=2): pass
print(type(B).__name__, B.added)

class Pair(tuple):
    def __new__(cls, x):
        return tuple.__new__(cls, (x, x))
class Next(int):
    def __new__(cls, value):
        return int.__new__(cls, value + 1)
print(Pair(3), Pair.__new__(Pair, 4), Next(4), Next(4) + 1)

class Equal:
    def __eq__(self, other):
        print("eq", type(other).__name__)
        return 123
class Unequal:
    def __ne__(self, other):
        print("ne", type(other).__name__)
        return -456
print(Equal() != Unequal(), Unequal() != Equal(), Equal() != 5, 5 != Equal(), object() != 1)

class Odd(list):
    def __iter__(self):
        return iter([9])
print(Odd([1, 2]), [*Odd([1])])
try:
    range(3).start = 1
except AttributeError:
    print("read only")

class NoError(Exception):
    def __new__(cls):
        return 5
for thrown in (NoError, 5, int):
    try:
        raise thrown
    except TypeError as problem:
        print(problem)
