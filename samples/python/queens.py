"""All ways to put n queens on a board of n by n fields, and the first one as a picture."""


def solutions(n):
    def place(row, columns, rising, falling, queens):
        if row == n:
            yield tuple(queens)
            return
        for column in range(n):
            if column in columns or row + column in rising or row - column in falling:
                continue
            yield from place(
                row + 1, columns | {column}, rising | {row + column}, falling | {row - column}, queens + [column])

    yield from place(0, frozenset(), frozenset(), frozenset(), [])


def picture(queens):
    n = len(queens)
    return "\n".join(" ".join("Q" if queens[row] == column else "." for column in range(n)) for row in range(n))


for n in range(1, 7):
    found = list(solutions(n))
    print(f"{n} queens: {len(found)} {'way' if len(found) == 1 else 'ways'}")
print(picture(next(solutions(8))))
