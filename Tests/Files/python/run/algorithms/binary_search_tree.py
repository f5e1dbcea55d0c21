class Tree:
    class Node:
        __slots__ = ("key", "value", "left", "right")

        def __init__(self, key, value):
            self.key, self.value, self.left, self.right = key, value, None, None

    def __init__(self, items=()):
        self.root, self.count = None, 0
        for key, value in items:
            self[key] = value

    def __setitem__(self, key, value):
        def insert(node):
            if node is None:
                self.count += 1
                return Tree.Node(key, value)
            if key < node.key:
                node.left = insert(node.left)
            elif node.key < key:
                node.right = insert(node.right)
            else:
                node.value = value
            return node

        self.root = insert(self.root)

    def __getitem__(self, key):
        node = self.root
        while node:
            if key == node.key:
                return node.value
            node = node.left if key < node.key else node.right
        raise KeyError(key)

    def __delitem__(self, key):
        def remove(node, key):
            if node is None:
                raise KeyError(key)
            if key < node.key:
                node.left = remove(node.left, key)
            elif node.key < key:
                node.right = remove(node.right, key)
            elif node.left is None or node.right is None:
                return node.left or node.right
            else:
                least = node.right
                while least.left:
                    least = least.left
                node.key, node.value = least.key, least.value
                node.right = remove(node.right, least.key)
            return node

        self.root = remove(self.root, key)
        self.count -= 1

    def __contains__(self, key):
        try:
            self[key]
        except KeyError:
            return False
        return True

    def __len__(self):
        return self.count

    def __iter__(self):
        def walk(node):
            if node:
                yield from walk(node.left)
                yield node.key
                yield from walk(node.right)

        return walk(self.root)

    def height(self):
        def height(node):
            return 0 if node is None else 1 + max(height(node.left), height(node.right))

        return height(self.root)

    def orders(self):
        pre, post, levels = [], [], []

        def visit(node, depth):
            if node is None:
                return
            if depth == len(levels):
                levels.append([])
            levels[depth].append(node.key)
            pre.append(node.key)
            visit(node.left, depth + 1)
            visit(node.right, depth + 1)
            post.append(node.key)

        visit(self.root, 0)
        return pre, post, levels

    def between(self, low, high):
        stack, node = [], self.root
        while stack or node:
            while node:
                stack.append(node)
                node = node.left if node.key >= low else None
            node = stack.pop()
            if low <= node.key <= high:
                yield node.key
            node = node.right if node.key <= high else None


t = Tree((k, k * k) for k in (50, 30, 70, 20, 40, 60, 80, 30))
print(list(t), len(t), t[40], 60 in t, 65 in t, t.height(), t.orders(), list(t.between(25, 65)))
for key in (20, 30, 50):
    del t[key]
    print(list(t), len(t), t.orders()[2])
for action in (lambda: t[99], lambda: t.__delitem__(99)):
    try:
        action()
    except KeyError as e:
        print("KeyError", e)
t[70] = "new"
print(t[70], list(Tree()), Tree().height(), sorted(Tree((w, 1) for w in "pear fig apple fig".split())))
