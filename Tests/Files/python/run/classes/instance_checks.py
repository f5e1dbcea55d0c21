# A metaclass says what is an instance of its classes; of the class itself an object is one without being asked.
from abc import ABC, abstractmethod


class Never(type):
    def __instancecheck__(cls, value):
        print("asked", cls.__name__, type(value).__name__)
        return False


class A(metaclass=Never):
    pass


class B(A):
    pass


print(isinstance(A(), A))
print(isinstance(B(), A), isinstance(B(), B))
print(isinstance(B(), (int, A)), isinstance(3, A), isinstance(3, (A, int)))


class Odd(type):
    def __instancecheck__(cls, value):
        return type(value) is int and value % 2 == 1


class OddNumber(metaclass=Odd):
    pass


for value in (3, 4, OddNumber(), "x"):
    print(isinstance(value, OddNumber), isinstance(value, (str, OddNumber)))


class Shape(ABC):
    @abstractmethod
    def area(self):
        pass


class Square(Shape):
    def area(self):
        return 1


class Round:
    pass


Shape.register(Round)
print(isinstance(Square(), Shape), isinstance(Round(), Shape), isinstance(3, Shape), issubclass(Square, Shape))


class Plain(type):
    pass


class C(metaclass=Plain):
    pass


class D(C):
    pass


print([isinstance(D(), k) for k in (C, D, object, int)], isinstance(C, Plain), isinstance(C, type), isinstance(True, int))
for i in range(3):
    print([isinstance(x, (C, int)) for x in (D(), C(), 1, "s")])
