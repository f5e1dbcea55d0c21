def chain(sizes):
    n = len(sizes) - 1
    cost = [[0] * n for _ in range(n)]
    split = [[0] * n for _ in range(n)]
    for length in range(2, n + 1):
        for i in range(n - length + 1):
            j = i + length - 1
            cost[i][j], split[i][j] = min((cost[i][k] + cost[k + 1][j] + sizes[i] * sizes[k + 1] * sizes[j + 1], k) for k in range(i, j))

    def text(i, j):
        return chr(65 + i) if i == j else f"({text(i, split[i][j])}{text(split[i][j] + 1, j)})"

    return cost[0][-1], text(0, n - 1)


def optimal_tree(keys, frequencies):
    n = len(keys)
    cost = [[0] * (n + 1) for _ in range(n + 2)]
    for length in range(1, n + 1):
        for i in range(n - length + 1):
            j = i + length
            cost[i][j] = sum(frequencies[i:j]) + min(cost[i][r] + cost[r + 1][j] for r in range(i, j))
    return cost[0][n]


def word_break(text, words):
    ends = [[] for _ in range(len(text) + 1)]
    ends[0] = [[]]
    for end in range(1, len(text) + 1):
        for word in words:
            if text[:end].endswith(word):
                ends[end] += [before + [word] for before in ends[end - len(word)]]
    return [" ".join(p) for p in ends[-1]]


def egg_drop(eggs, floors):
    reach, moves = [0] * (eggs + 1), 0
    while reach[eggs] < floors:
        moves += 1
        for e in range(eggs, 0, -1):
            reach[e] += reach[e - 1] + 1
    return moves


def grid_paths(grid):
    ways = [[0] * len(grid[0]) for _ in grid]
    ways[0][0] = 1
    for y, row in enumerate(grid):
        for x, c in enumerate(row):
            if c == "#":
                ways[y][x] = 0
            elif x or y:
                ways[y][x] = (ways[y - 1][x] if y else 0) + (ways[y][x - 1] if x else 0)
    return ways[-1][-1]


def maximal_square(grid):
    best, last = 0, [0] * (len(grid[0]) + 1)
    for row in grid:
        now = [0]
        for x, c in enumerate(row):
            now.append(min(now[x], last[x], last[x + 1]) + 1 if c == "1" else 0)
        best, last = max(best, *now), now
    return best * best


def kadane(items):
    best = current = items[0]
    start = first = last = 0
    for i, x in enumerate(items[1:], 1):
        if current < 0:
            current, start = x, i
        else:
            current += x
        if current > best:
            best, first, last = current, start, i
    return best, items[first:last + 1]


def stairs(n, steps=(1, 2)):
    ways = [1]
    for i in range(1, n + 1):
        ways.append(sum(ways[i - s] for s in steps if s <= i))
    return ways[n]


def catalan(n):
    c = [1]
    for i in range(n):
        c.append(sum(c[j] * c[i - j] for j in range(i + 1)))
    return c


print(chain([5, 6, 3, 1]), chain([1, 5, 25, 30, 100, 70, 2, 1, 100, 250, 1, 1000, 2]), optimal_tree([10, 12, 20], [34, 8, 50]))
print(word_break("catsanddog", ["cat", "cats", "and", "sand", "dog"]), egg_drop(2, 100), grid_paths(["....", ".#..", "...."]), maximal_square(["10100", "10111", "11111", "10010"]))
print(kadane([-2, 1, -3, 4, -1, 2, 1, -5, 4]), kadane([-3, -1]), [stairs(n) for n in range(10)], stairs(10, (1, 3, 5)), catalan(10))
