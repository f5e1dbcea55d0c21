# Objects are true, until their class gets a method that says otherwise.
class Node:
    def __init__(self, next=None): self.next = next


class Sub(Node):
    pass


def truths(*objects): return [1 if thing else 0 for thing in objects]
def count(node):
    total = 0
    while node:
        total += 1
        node = node.next
    return total


chain = Node(Node(Sub(Node())))
print(count(chain), truths(Node(), Sub(), object(), Node, ValueError()), Node() and 1, bool(Sub()))
Sub.__bool__ = lambda self: False
print(count(chain), truths(Node(), Sub()), (Sub() or 2), not Sub())
del Sub.__bool__
print(count(chain), truths(Node(), Sub()))
Node.__len__ = lambda self: 0
print(count(chain), truths(Node(), Sub()))
Sub.__len__ = lambda self: 3
print(truths(Node(), Sub()))
Sub.__bool__ = lambda self: 5
try:
    truths(Sub())
except TypeError as error:
    print(error)
Sub.__bool__ = None
try:
    truths(Sub())
except TypeError as error:
    print(error)
del Sub.__bool__, Sub.__len__, Node.__len__
print(count(chain), truths(Node(), Sub()))


class Other:
    def __bool__(self): return False


thing = Node()
print(truths(thing), end=" ")
thing.__class__ = Other
print(truths(thing))
thing = Node()
thing.__bool__ = lambda: False
print(truths(thing))
class Int(int): pass
class Float(float): pass
class Text(str): pass
class Row(list): pass
class Table(dict): pass
class Pair(tuple): pass
class Group(set): pass
class Raw(bytes): pass
kinds = (Int, Float, Text, Row, Table, Pair, Group, Raw, bytearray, complex, frozenset, range)
print(truths(*(kind(0) if kind is range else kind() for kind in kinds)))
print(truths(Int(1), Float(.5), Text("x"), Row([0]), Table(a=1), Pair([0]), Group([0]), Raw(1)))
