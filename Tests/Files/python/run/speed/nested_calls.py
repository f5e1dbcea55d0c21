# Calls among the arguments of calls, with conditions and loops between.
def g(x):
    return x + 1


def f(a, b=0):
    return (a, b)


class Box:
    def __init__(self, items):
        self.items = items

    def first(self, default=None):
        return self.items[0] if self.items else default

    def add(self, item):
        self.items.append(item)
        return self


for i in range(4):
    print(f(g(g(i)), g(i) if i % 2 else g(-i)))
    print(g(i) + g(g(i)) * g(2), -g(i), not g(i))
    print(len([g(x) for x in range(i)]), sum([g(x) for x in range(i)]), max(g(i), g(2)))
    print(",".join([str(g(x)) for x in range(i)]), ",".join(["a", str(i)]), str(g(i)).zfill(3))
    print(Box([g(i)]).add(g(5)).first(g(0)), Box([]).first(g(0) or g(1)), Box([i]).add(Box([g(i)]).first()).items)
    print(g(g(i) and g(3)), f(*[g(i), g(2)]), f(b=g(i), a=g(1)), {g(k): g(v) for k, v in zip(range(i), range(i))})
    print(g(i) < g(2) < g(g(2)), [g(i)] == [g(1)], g(i) in [g(1), g(2)], isinstance(g(i), int), (g(i), g(1))[g(-1)])
    try:
        print(f(g(i), 1 // i))
    except ZeroDivisionError as e:
        print(f(g(1), str(e)))


def deep(n):
    return n if n <= 0 else g(deep(n - 1)) + g(deep(n - 2) if n > 1 else 0)


print(deep(9), f(f(f(1, 2), f(3)), [f(x, y) for x in "ab" for y in (g(0), g(1)) if g(y) > 1]))
while g(0) and len([x for x in range(g(3))]) > g(9):
    print("never")
