from itertools import product


def amb(*options, where):
    for choice in product(*options):
        if where(*choice):
            return choice


print(amb(("the", "that", "a"), ("frog", "elephant", "thing"), ("walked", "treaded", "grows"), ("slowly", "quickly"), where=lambda *w: all(a[-1] == b[0] for a, b in zip(w, w[1:]))))
from itertools import permutations
names = "Baker Cooper Fletcher Miller Smith".split()
for floors in permutations(range(1, 6)):
    b, c, f, m, s = floors
    if b != 5 and c != 1 and f not in (1, 5) and m > c and abs(s - f) > 1 and abs(f - c) > 1:
        print(dict(zip(names, floors)))


def truth_table(names, f):
    for values in product((False, True), repeat=len(names)):
        print(*("FT"[v] for v in values), "|", "FT"[bool(f(*values))])


truth_table("ab", lambda a, b: not a or b)
truth_table("abc", lambda a, b, c: (a and b) ^ c)


def satisfy(clauses, count):
    for bits in product((False, True), repeat=count):
        if all(any(bits[abs(l) - 1] == (l > 0) for l in clause) for clause in clauses):
            return bits


print(satisfy([(1, 2), (-1, 3), (-2, -3), (2, 3)], 3), satisfy([(1,), (-1,)], 1))
for a, b, c in [(x, y, 34 - x - y) for x in range(1, 34) for y in range(1, 34 - x)]:
    if a < b < c and a * a + b * b == c * c or (a, b, c) == (11, 11, 12):
        print(a, b, c)
