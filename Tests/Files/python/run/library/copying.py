import copy


class Node:
    def __init__(self, value, children=()):
        self.value, self.children, self.parent = value, list(children), None
        for child in self.children:
            child.parent = self


tree = Node("root", [Node("a"), Node("b", [Node("c")])])
deep, shallow = copy.deepcopy(tree), copy.copy(tree)
deep.children[0].value = "changed"
shallow.children.append(Node("new"))
print(tree.children[0].value, len(tree.children), shallow.children is tree.children, deep.children[0].parent is deep, deep.children[1].children[0].value)
l = [1, [2, 3]]
c, d = copy.copy(l), copy.deepcopy(l)
l[1].append(4)
print(c, d, l[:] == c, copy.deepcopy((1, [2])), copy.copy({"a": [1]}), copy.deepcopy({1: {2}}), copy.copy(5), copy.deepcopy("x"), copy.deepcopy(None))
l.append(l)
m = copy.deepcopy(l)
print(m[2] is m, m[2] is l, m)
shared = [0]
pair = copy.deepcopy([shared, shared])
print(pair[0] is pair[1], pair[0] is shared)
t = (1, 2)
print(copy.copy(t) is t, copy.deepcopy(t) is t, copy.deepcopy(len) is len, copy.deepcopy(Node) is Node, copy.copy(range(3)), copy.copy(frozenset([1])), copy.copy(bytearray(b"a")))


class Custom:
    def __init__(self, n):
        self.n = n

    def __copy__(self):
        return Custom(self.n + 1)

    def __deepcopy__(self, memo):
        memo[id(self)] = made = Custom(self.n + 100)
        return made


x = Custom(1)
print(copy.copy(x).n, copy.deepcopy(x).n, copy.deepcopy([x, x])[0].n)


class State:
    def __init__(self):
        self.a, self.cache = 1, {"x": 1}

    def __getstate__(self):
        return {"a": self.a}

    def __setstate__(self, state):
        self.__dict__.update(state, cache="restored")


print(vars(copy.copy(State())), vars(copy.deepcopy(State())))


class Slots:
    __slots__ = ("p", "q")


s = Slots()
s.p = [1]
z = copy.deepcopy(s)
s.p.append(2)
print(z.p, hasattr(z, "q"))


class Sub(list):
    pass


b = Sub([1, [2]])
b.label = "tag"
e = copy.deepcopy(b)
print(type(e).__name__, e, e.label, e[1] is b[1], copy.copy(b).label)
