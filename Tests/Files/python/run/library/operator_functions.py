import operator as op

print(op.add(1, 2), op.sub("5" and 5, 3), op.mul("a", 3), op.truediv(7, 2), op.floordiv(7, 2), op.mod(7, 3), op.pow(2, 5), op.neg(3), op.pos(-3), op.invert(5), op.abs(-2), op.lshift(1, 4), op.rshift(16, 2), op.and_(6, 3), op.or_(6, 1), op.xor(6, 3))
print(op.lt(1, 2), op.le(2, 2), op.eq(1, 1.0), op.ne(1, 2), op.gt("b", "a"), op.ge(1, 2), op.is_(None, None), op.is_not(1, None), op.not_([]), op.truth([0]), op.contains([1, 2], 2), op.concat([1], [2]), op.countOf("banana", "a"), op.indexOf([5, 6], 6), op.index(True), op.length_hint([1, 2]))
d, l = {"a": 1}, [1, 2, 3, 4]
op.setitem(d, "b", 2)
op.delitem(l, 0)
op.setitem(l, slice(0, 1), "xy")
print(d, l, op.getitem(l, -1), op.getitem(d, "a"), op.getitem("abc", slice(1, None)))
get = op.itemgetter(1)
both = op.itemgetter(0, 2)
print(get("abc"), both("abc"), op.itemgetter("k")({"k": 5}), op.itemgetter(slice(1, 3))("abcd"), sorted([(1, "b"), (2, "a")], key=op.itemgetter(1)), list(map(get, [[1, 2], (3, 4)])))


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y
        self.inner = self

    def scaled(self, by, plus=0):
        return self.x * by + plus


p = Point(3, 4)
print(op.attrgetter("x")(p), op.attrgetter("x", "inner.y")(p), op.attrgetter("inner.inner.x")(p), op.methodcaller("scaled", 2, plus=1)(p), op.methodcaller("upper")("ab"), op.methodcaller("split", ",")("a,b"))
print(op.iadd([1], [2]), op.isub(5, 3), op.imul([1], 2), op.ior({1}, {2}), op.iconcat([1], (2,)), op.ipow(2, 3), op.ifloordiv(7, 2), op.imod(7, 4), op.ixor(5, 1), op.ilshift(1, 3))
l = [1]
print(op.iadd(l, [9]) is l, l, op.__add__(1, 2), op.__getitem__([7], 0), op.matmul.__name__, op.call(max, 3, 5) if hasattr(op, "call") else 5)
for make in (lambda: op.itemgetter(5)([1]), lambda: op.attrgetter("zz")(p), lambda: op.attrgetter(5), lambda: op.methodcaller("nope")("a"), lambda: op.add(1, "a"), lambda: op.index(1.5), lambda: op.indexOf([1], 2), lambda: op.concat(1, 2), lambda: op.delitem([], 0), lambda: op.itemgetter("x")({}), lambda: op.length_hint(5, "a")):
    try:
        print(make())
    except Exception as e:
        print(type(e).__name__, e)
from functools import reduce
print(reduce(op.mul, range(1, 7)), list(map(op.add, [1, 2], [3, 4])), sum(map(op.mul, [1, 2, 3], [4, 5, 6])), dict(zip("+-*", (op.add, op.sub, op.mul)))["*"](6, 7), sorted({"b": 1, "a": 2}.items(), key=op.itemgetter(1), reverse=True))
