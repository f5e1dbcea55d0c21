import random

random.seed(5)


class Board:
    def __init__(self, cells=None):
        self.cells = list(cells or [*range(1, 16), 0])

    def moves(self):
        y, x = divmod(self.cells.index(0), 4)
        for dy, dx in ((0, 1), (1, 0), (0, -1), (-1, 0)):
            if 0 <= y + dy < 4 and 0 <= x + dx < 4:
                yield (y + dy) * 4 + x + dx

    def slide(self, place):
        hole = self.cells.index(0)
        self.cells[hole], self.cells[place] = self.cells[place], 0

    def solvable(self):
        tiles = [c for c in self.cells if c]
        inversions = sum(a > b for i, a in enumerate(tiles) for b in tiles[i + 1:])
        return (inversions + self.cells.index(0) // 4) % 2 == 1

    def __str__(self):
        return "\n".join(" ".join(f"{c or '':>2}" for c in self.cells[i:i + 4]) for i in range(0, 16, 4))


b = Board()
for _ in range(40):
    b.slide(random.choice(list(b.moves())))
print(b, b.solvable(), sorted(b.moves()), sep="\n")
print(Board([*range(1, 14), 15, 14, 0]).solvable(), Board().solvable())
