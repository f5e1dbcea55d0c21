# weakref: references, dictionaries and sets whose members live, methods, and finalizers.
import weakref


class Node:
    def __init__(self, name):
        self.name = name

    def tell(self, word="is"):
        return word + " " + self.name

    def __repr__(self):
        return "Node(%s)" % self.name


class Slotted:
    __slots__ = ("a",)


node, other = Node("one"), Node("two")
made = weakref.ref(node)
print(made() is node, made == weakref.ref(node), made == weakref.ref(other), hash(made) == hash(node), isinstance(made, weakref.ReferenceType))
for value in (1, "text", [1], (1,), None, {}, Slotted()):
    try:
        weakref.ref(value)
    except TypeError as error:
        print(error)
method = weakref.WeakMethod(node.tell)
print(method()(), method()("was"), method == weakref.WeakMethod(node.tell))
values = weakref.WeakValueDictionary(a=node)
values["b"] = other
print(sorted(values), values["a"], values.get("c", "none"), len(values), "b" in values, dict(values), sorted(values.keys()), list(values.values()))
keys = weakref.WeakKeyDictionary({node: 1})
keys[other] = 2
print(keys[node], len(keys), [ref() for ref in keys.keyrefs()], keys.pop(other), len(keys))
nodes = weakref.WeakSet([node])
nodes.add(other)
nodes.add(node)
print(len(nodes), node in nodes, 3 in nodes, sorted(x.name for x in nodes), nodes >= {node})
nodes.discard(other)
print(len(nodes), weakref.proxy(node).name, weakref.proxy(node).tell())
last = weakref.finalize(node, print, "finalized", "at the end")
now = weakref.finalize(other, print, "finalized now")
print(last.alive, now.alive)
now()
now()
print(now.alive, last.peek()[1] is print)
gone = weakref.finalize(other, print, "never")
print(gone.detach()[0] is other, gone.alive)
