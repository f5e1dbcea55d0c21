def subsets(items):
    for mask in range(1 << len(items)):
        yield [x for i, x in enumerate(items) if mask >> i & 1]


def popcount(n):
    count = 0
    while n:
        n &= n - 1
        count += 1
    return count


def reverse(n, width=8):
    out = 0
    for _ in range(width):
        out, n = out << 1 | n & 1, n >> 1
    return out


print(list(subsets("abc")), [popcount(3 ** n) for n in range(8)], [reverse(n) for n in (1, 2, 170, 255)])
flags = 0
READ, WRITE, EXECUTE = (1 << i for i in range(3))
flags |= READ | EXECUTE
flags ^= WRITE
flags &= ~READ
print(flags, bool(flags & WRITE), f"{flags:03b}", -1 >> 70, (1 << 70) - 1 & 0xFF, ~(1 << 65) & (1 << 66) - 1 == (1 << 65) - 1)
word = 0xDEADBEEF
print([hex(word >> s & 0xFF) for s in (24, 16, 8, 0)], hex((word << 8 | word >> 24) & 0xFFFFFFFF), word & -word, (word - 1) & word == word - 1)
