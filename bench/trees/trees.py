"""Binary trees: one that stays, many that are dropped at once."""
import sys


class Node:
    def __init__(self, left, right):
        self.left = left
        self.right = right

    def nodes(self):
        if self.left is None:
            return 1
        return 1 + self.left.nodes() + self.right.nodes()


def make(depth):
    if depth == 0:
        return Node(None, None)
    return Node(make(depth - 1), make(depth - 1))


def run(deepest):
    kept = make(deepest)
    total = 0
    for depth in range(4, deepest + 1, 2):
        turns = 1 << (deepest - depth + 4)
        for _ in range(turns):
            total = (total + make(depth).nodes()) & 0xFFFFFF
    return total + kept.nodes()


print(run(int(sys.argv[1])))
