from abc import ABC, abstractmethod
from math import pi


class Shape(ABC):
    @abstractmethod
    def area(self): ...

    @abstractmethod
    def perimeter(self): ...

    def __lt__(self, other):
        return self.area() < other.area()

    def __str__(self):
        return f"{type(self).__name__} {self.area():.2f} {self.perimeter():.2f}"


class Circle(Shape):
    def __init__(self, r):
        self.r = r

    def area(self):
        return pi * self.r ** 2

    def perimeter(self):
        return 2 * pi * self.r


class Rectangle(Shape):
    def __init__(self, w, h):
        self.w, self.h = w, h

    def area(self):
        return self.w * self.h

    def perimeter(self):
        return 2 * (self.w + self.h)


class Square(Rectangle):
    def __init__(self, side):
        super().__init__(side, side)


class Triangle(Shape):
    def __init__(self, *sides):
        if len(sides) != 3 or max(sides) * 2 >= sum(sides):
            raise ValueError(f"no triangle: {sides}")
        self.sides = sides

    def area(self):
        s = self.perimeter() / 2
        a, b, c = self.sides
        return (s * (s - a) * (s - b) * (s - c)) ** 0.5

    def perimeter(self):
        return sum(self.sides)


for shape in sorted([Circle(1), Rectangle(2, 3), Square(2), Triangle(3, 4, 5)]):
    print(shape)
for make in (Shape, lambda: Triangle(1, 2, 3)):
    try:
        make()
    except (TypeError, ValueError) as e:
        print(e)
