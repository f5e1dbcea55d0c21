# Keys of dictionaries and sets: tuples, objects, classes, mixtures; growth and removal.
class Plain:
    def __init__(self, n):
        self.n = n


class Same:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return isinstance(other, Same) and self.n == other.n

    def __hash__(self):
        return hash(self.n)


class Odd(Plain):
    def __hash__(self):
        return 7


from collections import namedtuple

Point = namedtuple("Point", "x y")
d = {}
for i in range(300):
    d[i] = i
    d[str(i)] = i
    d[i, str(i)] = i
    d[(i, (i, i + 1)), 2.5] = i
    d[Point(i, i)] = -i
print(len(d), d[7], d["7"], d[7, "7"], d[(7, (7, 8)), 2.5], d[Point(9, 9)], d[9, 9], (1, 1) in d, (1, 2) in d)
for i in range(0, 300, 3):
    del d[i]
    d.pop((i, str(i)))
print(len(d), 3 in d, 4 in d, (3, "3") in d, list(d)[:6])
objects = [Plain(i) for i in range(50)]
by = {o: o.n for o in objects}
print(sum(by[o] for o in objects), Plain(1) in by, objects[3] in by, len(set(objects) | set(objects[:3])))
same = {Same(i % 5): i for i in range(20)}
print(len(same), same[Same(3)], same.get(Same(9), "none"))
odd = {Odd(i): i for i in range(10)}
print(len(odd), sorted(odd.values()))
print({int: "int", str: "str", Plain: "plain"}[type(objects[0])], {1: "a", True: "b", 1.0: "c"}, {None: 0, (): 1}[()])
print(hash((1, 2, 3)), hash((1, (2, 3))), hash(((), "a")) == hash(((), "a")), hash((1, objects[0])) == hash((1, objects[0])))
for bad in ([], {}, (1, [])):
    try:
        d[bad] = 1
    except TypeError as e:
        print(e)
print((1, 2) == (1, 2), (1, 2) < (1, 3), [1, [2, "x"]] == [1, [2, "x"]], (1,) < (1, 0), [2] > [1, 5], (1, "a") != (1, "b"))
print((1, 2) == [1, 2], [Same(1)] == [Same(1)], [(1, 2), (1, 1)] < [(1, 2), (1, 2)])
n = float("nan")
print((n,) == (n,), [n] != [n], Point(1, 2) == (1, 2), (1, 2) <= (1, 2), sorted([(2, "b"), (1, "z"), (2, "a")]))
s = set()
for i in range(100):
    s.add((i % 10, i % 3))
    s.discard((i % 7, 1))
print(len(s), (1, 1) in s, (9, 0) in s)
counts = {}
for word in ("a b a c b a " * 50).split():
    counts[word] = counts.get(word, 0) + 1
    counts.setdefault((word, len(word)), []).append(1)
print({k: v if isinstance(v, int) else len(v) for k, v in counts.items()})
for k in counts:
    pass
try:
    for k in counts:
        counts[k, 1] = 0
except RuntimeError as e:
    print(e)
