# The module heapq.


def heappush(heap, item):
    if not isinstance(heap, list):
        raise TypeError("heappush() argument 1 must be list, not " + type(heap).__name__)
    heap.append(item)
    _down(heap, 0, len(heap) - 1)


def heappop(heap):
    if not isinstance(heap, list):
        raise TypeError("heappop() argument must be list, not " + type(heap).__name__)
    if not heap:
        raise IndexError("index out of range")
    last = heap.pop()
    if heap:
        first = heap[0]
        heap[0] = last
        _up(heap, 0)
        return first
    return last


def heapreplace(heap, item):
    if not isinstance(heap, list):
        raise TypeError("heapreplace() argument 1 must be list, not " + type(heap).__name__)
    if not heap:
        raise IndexError("index out of range")
    first = heap[0]
    heap[0] = item
    _up(heap, 0)
    return first


def heappushpop(heap, item):
    if not isinstance(heap, list):
        raise TypeError("heappushpop() argument 1 must be list, not " + type(heap).__name__)
    if heap and heap[0] < item:
        item, heap[0] = heap[0], item
        _up(heap, 0)
    return item


def heapify(x):
    if not isinstance(x, list):
        raise TypeError("heapify() argument must be list, not " + type(x).__name__)
    for i in range(len(x) // 2 - 1, -1, -1):
        _up(x, i)


def _down(heap, start, place):
    item = heap[place]
    while place > start:
        parent = (place - 1) >> 1
        if not item < heap[parent]:
            break
        heap[place] = heap[parent]
        place = parent
    heap[place] = item


def _up(heap, place):
    end = len(heap)
    start = place
    item = heap[place]
    child = 2 * place + 1
    while child < end:
        right = child + 1
        if right < end and not heap[child] < heap[right]:
            child = right
        heap[place] = heap[child]
        place = child
        child = 2 * place + 1
    heap[place] = item
    _down(heap, start, place)


def _down_max(heap, start, place):
    item = heap[place]
    while place > start:
        parent = (place - 1) >> 1
        if not heap[parent] < item:
            break
        heap[place] = heap[parent]
        place = parent
    heap[place] = item


def _up_max(heap, place):
    end = len(heap)
    start = place
    item = heap[place]
    child = 2 * place + 1
    while child < end:
        right = child + 1
        if right < end and not heap[right] < heap[child]:
            child = right
        heap[place] = heap[child]
        place = child
        child = 2 * place + 1
    heap[place] = item
    _down_max(heap, start, place)


# Heaps whose first element is the greatest one.

def _heapify_max(x):
    for i in range(len(x) // 2 - 1, -1, -1):
        _up_max(x, i)


def _heappop_max(heap):
    last = heap.pop()
    if heap:
        first = heap[0]
        heap[0] = last
        _up_max(heap, 0)
        return first
    return last


def _heapreplace_max(heap, item):
    first = heap[0]
    heap[0] = item
    _up_max(heap, 0)
    return first


def nlargest(n, iterable, key=None):
    return sorted(iterable, key=key, reverse=True)[:max(0, n)]


def nsmallest(n, iterable, key=None):
    return sorted(iterable, key=key)[:max(0, n)]


class _Head:
    # The next value of one of the iterables that are merged.
    def __init__(self, value, order, iterator, key, reverse):
        self.order = order
        self.iterator = iterator
        self.key = key
        self.reverse = reverse
        self.take(value)
    def take(self, value):
        self.value = value
        self.rank = value if self.key is None else self.key(value)
    def __lt__(self, other):
        if self.reverse:
            return other.rank < self.rank or not self.rank < other.rank and self.order < other.order
        return self.rank < other.rank or not other.rank < self.rank and self.order < other.order


def merge(*iterables, key=None, reverse=False):
    heads = []
    for order, iterable in enumerate(iterables):
        iterator = iter(iterable)
        for value in iterator:
            heads.append(_Head(value, order, iterator, key, reverse))
            break
    heapify(heads)
    while heads:
        head = heads[0]
        yield head.value
        for value in head.iterator:
            head.take(value)
            heapreplace(heads, head)
            break
        else:
            heappop(heads)
