# Binary trees of small objects.
class Node:
    def __init__(self, left, right):
        self.left = left
        self.right = right

    def count(self):
        if self.left is None:
            return 1
        return 1 + self.left.count() + self.right.count()


def make(depth):
    if depth == 0:
        return Node(None, None)
    return Node(make(depth - 1), make(depth - 1))


def main(most):
    kept = make(most)
    total = 0
    for depth in range(4, most, 4):
        rounds = 1 << (most - depth)
        for _ in range(rounds):
            total += make(depth).count()
    print(total, kept.count())


main(15)
