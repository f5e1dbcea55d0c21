# All ways to place queens that do not attack each other: recursion, lists, sets.
def queens(n, row, columns, sums, differences, placed, found):
    if row == n:
        found.append(placed[:])
        return
    for column in range(n):
        if column in columns or row + column in sums or row - column in differences:
            continue
        columns.add(column)
        sums.add(row + column)
        differences.add(row - column)
        placed.append(column)
        queens(n, row + 1, columns, sums, differences, placed, found)
        placed.pop()
        columns.remove(column)
        sums.remove(row + column)
        differences.remove(row - column)


def fast(n, row, columns, left, right):
    if row == n:
        return 1
    total = 0
    free = ((1 << n) - 1) & ~(columns | left | right)
    while free:
        place = free & -free
        free ^= place
        total += fast(n, row + 1, columns | place, (left | place) << 1, (right | place) >> 1)
    return total


found = []
queens(8, 0, set(), set(), set(), [], found)
print(len(found), found[0], found[-1])
print(fast(10, 0, 0, 0, 0))
