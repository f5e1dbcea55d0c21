print(sum([]), sum([1, 2, 3]), sum([1, 2], 10), sum((0.1,) * 10), sum([0.5, 1]), sum([1j, 2]), sum([True, True]), sum(range(101)), sum({1: 2, 3: 4}))
print(sum([[1], [2, 3]], []), sum([(1,), (2,)], ()), sum([1, 2], start=5), sum(iter([1.5, 2])), sum([2**63, 2**63]), sum([-1] * 5), sum([1e308, 1e308]))
print(sum([10**20, 0.5]), sum([], "x"), sum([], []), type(sum([1.0])), type(sum([1])), sum(n * n for n in range(5)), sum(map(int, "123")))


class Money:
    def __init__(self, n):
        self.n = n

    def __add__(self, other):
        return Money(self.n + (other.n if isinstance(other, Money) else other))

    __radd__ = __add__

    def __repr__(self):
        return f"${self.n}"


print(sum([Money(1), Money(2)]), sum([Money(1)], Money(5)), sum([1, Money(3), 2]))
for make in (lambda: sum(["a", "b"]), lambda: sum(["a"], ""), lambda: sum([b"a"], b""), lambda: sum(5), lambda: sum(), lambda: sum([1, None]), lambda: sum([[1], [2]]),
             lambda: sum([bytearray(b"x")], bytearray()), lambda: sum([1], "a"), lambda: sum([1], 2, 3), lambda: sum([{}], {})):
    try:
        print(make())
    except TypeError as e:
        print(e)
start = [0]
print(sum([[1]], start), start)
