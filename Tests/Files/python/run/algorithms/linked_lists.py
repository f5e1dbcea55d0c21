class Node:
    def __init__(self, value, next=None):
        self.value, self.next = value, next


class LinkedList:
    def __init__(self, items=()):
        self.head, self.size = None, 0
        for item in reversed(list(items)):
            self.push(item)

    def push(self, value):
        self.head = Node(value, self.head)
        self.size += 1

    def append(self, value):
        if self.head is None:
            return self.push(value)
        node = self.head
        while node.next:
            node = node.next
        node.next = Node(value)
        self.size += 1

    def __iter__(self):
        node = self.head
        while node:
            yield node.value
            node = node.next

    def __len__(self):
        return self.size

    def __getitem__(self, i):
        if not -self.size <= i < self.size:
            raise IndexError("list index out of range")
        for k, value in enumerate(self):
            if k == i % self.size:
                return value

    def __delitem__(self, i):
        if not 0 <= i < self.size:
            raise IndexError(i)
        self.size -= 1
        if i == 0:
            self.head = self.head.next
            return
        node = self.head
        for _ in range(i - 1):
            node = node.next
        node.next = node.next.next

    def reverse(self):
        before, node = None, self.head
        while node:
            node.next, before, node = before, node, node.next
        self.head = before
        return self

    def middle(self):
        slow = fast = self.head
        while fast and fast.next:
            slow, fast = slow.next, fast.next.next
        return slow.value

    def has_cycle(self):
        slow = fast = self.head
        while fast and fast.next:
            slow, fast = slow.next, fast.next.next
            if slow is fast:
                return True
        return False

    def sort(self):
        def merge(a, b):
            first = last = Node(None)
            while a and b:
                if b.value < a.value:
                    last.next, b = b, b.next
                else:
                    last.next, a = a, a.next
                last = last.next
            last.next = a or b
            return first.next

        def sort(node):
            if node is None or node.next is None:
                return node
            slow, fast = node, node.next
            while fast and fast.next:
                slow, fast = slow.next, fast.next.next
            other, slow.next = slow.next, None
            return merge(sort(node), sort(other))

        self.head = sort(self.head)
        return self

    def __repr__(self):
        return " -> ".join(map(repr, self)) or "empty"


l = LinkedList([3, 1, 4, 1, 5])
print(l, len(l), l[0], l[-1], 4 in l, l.middle(), l.reverse(), l.sort(), sum(l), LinkedList(), list(l))
l.append(9)
del l[0]
del l[2]
print(l, max(l), [x * 2 for x in l], l.has_cycle())
try:
    l[10]
except IndexError as e:
    print(e)
node = l.head
while node.next:
    node = node.next
node.next = l.head
print(l.has_cycle())


class Doubly:
    def __init__(self):
        self.end = end = []
        end += [None, end, end]
        self.map = {}

    def add(self, key):
        if key not in self.map:
            last = self.end[1]
            last[2] = self.end[1] = self.map[key] = [key, last, self.end]

    def discard(self, key):
        if key in self.map:
            key, before, after = self.map.pop(key)
            before[2], after[1] = after, before

    def __iter__(self):
        node = self.end[2]
        while node is not self.end:
            yield node[0]
            node = node[2]

    def __reversed__(self):
        node = self.end[1]
        while node is not self.end:
            yield node[0]
            node = node[1]


d = Doubly()
for c in "abracadabra":
    d.add(c)
d.discard("c")
print(list(d), list(reversed(d)))
