"""What is known of the variables and calls of a module."""
import math

LIMIT = 100
names = ["a", "b"]


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def size(self):
        return math.sqrt(self.x * self.x + self.y * self.y)


def scale(values, factor):
    result = []
    for value in values:
        result.append(value * factor)
    return result


def count(n: int, start=0):
    total = 0
    for i in range(10):
        total += i % 7
    ratio = total / n
    label = "sum " + str(total)
    mixed = 1
    mixed = "one"
    return ratio


def area(width, height):
    return width * height


def callback(item):
    return item


def unused(a, *rest, **named):
    x, y = a, 1
    return lambda: x + y


def numbers(n):
    for i in range(n):
        yield i


scale([1, 2], 3)
count(5)
print(area(2.0, 4), area(2.5, 5))
point = Point(1, 2)
print(point.size(), sorted(names, key=callback))
