# Objects of one class that get their attributes in different orders, and some that are new.


class Node:
    def __init__(self, name=None):
        if name is None:
            self.up = self.down = self
            self.left = self.right = self
        else:
            self.name = name
            self.size = 0
            self.left = self
            self.up = self
            self.right = self
            self.down = self

    def kind(self):
        return "node"


def walk(nodes):
    total = 0
    for n in nodes:
        if n.up is n and n.down is n and n.left is n and n.right is n:
            total += len(getattr(n, "name", "")) + 1
        n.size = getattr(n, "size", 10) + 1
    return total


nodes = [Node("ab" * (i % 3)) if i % 2 else Node() for i in range(30)]
print(walk(nodes), walk(nodes), sum(n.size for n in nodes), nodes[0].__dict__.keys() == nodes[2].__dict__.keys())
print(list(nodes[0].__dict__), list(nodes[1].__dict__))


def call(n):
    return n.kind()


# An attribute that hides a method, on objects whose lists of names are their own.
a, b, c, d = Node(), Node("x"), Node(), Node()
a.first = 1
b.second = 2
c.third = 3
for turn in range(3):
    print(call(a), call(b), call(c), call(d))
a.kind = lambda: "a"
print(call(a), call(b), call(c), call(d))
c.__dict__["kind"] = lambda: "c"
print(call(a), call(b), call(c), call(d))
setattr(d, "kind", lambda: "d")
print(call(a), call(b), call(c), call(d))
del a.kind, c.kind
print(call(a), call(b), call(c), call(d))
a.kind = lambda: "again"
print(call(a), call(c))


class Many:
    pass


# More orders than a class keeps.
made = []
for i in range(40):
    m = Many()
    for k in range(5):
        setattr(m, "f" + str((k * (i + 1)) % 7), k)
    m.last = i
    made.append(m)
print(sum(m.last for m in made), [m.f0 for m in made], [len(m.__dict__) for m in made][:10])
for m in made:
    del m.f0
    m.f0 = "new"
    m.extra = m.last
print({m.f0 for m in made}, sum(m.extra for m in made), list(made[3].__dict__), list(made[20].__dict__))


class Other:
    def kind(self):
        return "other"


d.__class__ = Other
del d.kind
print(call(d), sorted(d.__dict__), d.size if hasattr(d, "size") else "none")
big = Many()
for i in range(300):
    setattr(big, "x%d" % i, i)
print(big.x0, big.x299, len(vars(big)), sum(vars(big).values()))
