import sys
from helper import equal, raises, run


class Matrix:
    def __init__(self, rows):
        self.rows = [list(r) for r in rows]
        if len({len(r) for r in self.rows}) > 1:
            raise ValueError("rows differ in length")

    def __matmul__(self, other):
        if len(self.rows[0]) != len(other.rows):
            raise ValueError("shapes do not fit")
        return Matrix([[sum(a * b for a, b in zip(r, c)) for c in zip(*other.rows)] for r in self.rows])

    def __eq__(self, other):
        return isinstance(other, Matrix) and self.rows == other.rows

    def __repr__(self):
        return f"Matrix({self.rows})"

    def __getitem__(self, key):
        y, x = key
        return self.rows[y][x]


def test_product():
    equal(Matrix([[1, 2], [3, 4]]) @ Matrix([[0, 1], [1, 0]]), Matrix([[2, 1], [4, 3]]))
    equal(Matrix([[1, 2]])[0, 1], 2)
    raises(ValueError, lambda: Matrix([[1], [2]]) @ Matrix([[1], [2]]), match="shapes")
    raises(ValueError, Matrix, [[1], [1, 2]], match="length")
    raises(IndexError, lambda: Matrix([[1]])[1, 0])
    raises(TypeError, lambda: Matrix([[1]]) + 1)


def test_containers():
    d = dict(a=1)
    equal(d | {"b": 2}, {"a": 1, "b": 2})
    equal(sorted({3, 1, 2}), [1, 2, 3])
    equal([*range(3)], [0, 1, 2])
    raises(RuntimeError, lambda: [d.update({k * 2: 1}) for k in d], match="changed size")
    raises(TypeError, lambda: {[]: 1}, match="unhashable")


sys.exit(run(globals()))
