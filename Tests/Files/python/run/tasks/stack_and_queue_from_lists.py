class Stack:
    def __init__(self, *items):
        self._items = list(items)

    def push(self, x):
        self._items.append(x)
        return self

    def pop(self):
        if not self:
            raise IndexError("pop from empty stack")
        return self._items.pop()

    def peek(self):
        return self._items[-1] if self else None

    def __bool__(self):
        return bool(self._items)

    __len__ = lambda self: len(self._items)


class Queue:
    def __init__(self):
        self.inward, self.out = Stack(), Stack()

    def put(self, x):
        self.inward.push(x)

    def get(self):
        if not self.out:
            while self.inward:
                self.out.push(self.inward.pop())
        return self.out.pop()


s = Stack(1).push(2).push(3)
print(s.pop(), s.peek(), len(s), bool(s), Stack().peek())
q = Queue()
for c in "abc":
    q.put(c)
print(q.get(), q.get())
q.put("d")
print(q.get(), q.get())
try:
    q.get()
except IndexError as e:
    print(e)


class MinStack(Stack):
    def push(self, x):
        least = min(x, self.peek()[1]) if self else x
        return super().push((x, least))

    def least(self):
        return self.peek()[1]


m = MinStack().push(5).push(2).push(7)
print(m.least(), m.pop(), m.pop(), m.least())
