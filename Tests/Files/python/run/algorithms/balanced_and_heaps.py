class AVL:
    def __init__(self, key, left=None, right=None):
        self.key, self.left, self.right = key, left, right
        self.height = 1 + max(height(left), height(right))


def height(node):
    return node.height if node else 0


def balance(node):
    factor = height(node.left) - height(node.right)
    if factor > 1:
        if height(node.left.left) < height(node.left.right):
            node = AVL(node.key, rotate_left(node.left), node.right)
        return rotate_right(node)
    if factor < -1:
        if height(node.right.right) < height(node.right.left):
            node = AVL(node.key, node.left, rotate_right(node.right))
        return rotate_left(node)
    return node


def rotate_left(n):
    return AVL(n.right.key, AVL(n.key, n.left, n.right.left), n.right.right)


def rotate_right(n):
    return AVL(n.left.key, n.left.left, AVL(n.key, n.left.right, n.right))


def insert(node, key):
    if node is None:
        return AVL(key)
    if key < node.key:
        return balance(AVL(node.key, insert(node.left, key), node.right))
    if node.key < key:
        return balance(AVL(node.key, node.left, insert(node.right, key)))
    return node


def keys(node):
    return keys(node.left) + [node.key] + keys(node.right) if node else []


tree, versions = None, []
for n in range(1, 32):
    tree = insert(tree, n)
    versions.append(tree)
print(keys(tree) == list(range(1, 32)), tree.height, tree.key, keys(versions[4]), versions[4].height)
zigzag = None
for n in (10, 30, 20, 40, 35, 5, 7):
    zigzag = insert(zigzag, n)
print(keys(zigzag), zigzag.height, zigzag.key)


class Leftist:
    """A heap that can be melded."""
    empty = None

    def __init__(self, value, left=None, right=None):
        self.value = value
        ranks = (left.rank if left else 0, right.rank if right else 0)
        self.left, self.right = (left, right) if ranks[0] >= ranks[1] else (right, left)
        self.rank = min(ranks) + 1


def meld(a, b):
    if not a or not b:
        return a or b
    if b.value < a.value:
        a, b = b, a
    return Leftist(a.value, a.left, meld(a.right, b))


heap = None
for n in (5, 3, 8, 1, 9, 2, 7):
    heap = meld(heap, Leftist(n))
order = []
while heap:
    order.append(heap.value)
    heap = meld(heap.left, heap.right)
print(order)


class Fenwick:
    def __init__(self, n):
        self.sums = [0] * (n + 1)

    def add(self, i, value):
        i += 1
        while i < len(self.sums):
            self.sums[i] += value
            i += i & -i

    def total(self, i):
        result = 0
        while i:
            result += self.sums[i]
            i -= i & -i
        return result


f = Fenwick(10)
for i, v in enumerate([3, 2, -1, 6, 5, 4, -3, 3, 7, 2]):
    f.add(i, v)
f.add(4, 10)
print([f.total(i) for i in range(11)])


class Segments:
    def __init__(self, items, function=min):
        self.n, self.function = len(items), function
        self.tree = [None] * self.n + list(items)
        for i in range(self.n - 1, 0, -1):
            self.tree[i] = function(self.tree[2 * i], self.tree[2 * i + 1])

    def __setitem__(self, i, value):
        i += self.n
        self.tree[i] = value
        while i > 1:
            i //= 2
            self.tree[i] = self.function(self.tree[2 * i], self.tree[2 * i + 1])

    def __getitem__(self, part):
        low, high, result = part.start + self.n, part.stop + self.n, []
        while low < high:
            if low & 1:
                result.append(self.tree[low])
                low += 1
            if high & 1:
                high -= 1
                result.append(self.tree[high])
            low, high = low // 2, high // 2
        answer = result[0]
        for value in result[1:]:
            answer = self.function(answer, value)
        return answer


s = Segments([5, 2, 8, 6, 3, 7, 4, 1])
print(s[0:4], s[2:6], s[0:8])
s[7] = 9
print(s[0:8], s[4:8], Segments([1, 2, 3, 4], lambda a, b: a + b)[0:4])
inversions = 0
seen = Fenwick(10)
for k, n in enumerate([8, 4, 2, 1, 9]):
    inversions += k - seen.total(n + 1)
    seen.add(n, 1)
print(inversions)
