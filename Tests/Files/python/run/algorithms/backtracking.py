def queens(n):
    def place(row, columns, up, down):
        if row == n:
            yield columns
            return
        for c in range(n):
            if c not in columns and row + c not in up and row - c not in down:
                yield from place(row + 1, columns + [c], up | {row + c}, down | {row - c})

    return place(0, [], frozenset(), frozenset())


def sudoku(text):
    grid = [int(c) for c in text]

    def options(i):
        y, x = divmod(i, 9)
        used = set(grid[y * 9:y * 9 + 9]) | set(grid[x::9])
        top = y // 3 * 27 + x // 3 * 3
        for r in range(3):
            used |= set(grid[top + r * 9:top + r * 9 + 3])
        return [d for d in range(1, 10) if d not in used]

    def solve():
        best, choice = None, None
        for i in range(81):
            if grid[i] == 0:
                found = options(i)
                if best is None or len(found) < len(choice):
                    best, choice = i, found
                    if len(found) < 2:
                        break
        if best is None:
            return True
        for d in choice:
            grid[best] = d
            if solve():
                return True
        grid[best] = 0
        return False

    return "".join(map(str, grid)) if solve() else None


def knights_tour(n):
    board = [[-1] * n for _ in range(n)]
    moves = ((1, 2), (2, 1), (2, -1), (1, -2), (-1, -2), (-2, -1), (-2, 1), (-1, 2))

    def free(y, x):
        return [(y + a, x + b) for a, b in moves if 0 <= y + a < n and 0 <= x + b < n and board[y + a][x + b] < 0]

    y = x = 0
    for step in range(n * n):
        board[y][x] = step
        choices = free(y, x)
        if not choices:
            break
        y, x = min(choices, key=lambda p: len(free(*p)))
    return board


def parentheses(n, text="", opened=0):
    if len(text) == 2 * n:
        yield text
        return
    if opened < n:
        yield from parentheses(n, text + "(", opened + 1)
    if len(text) - opened < opened:
        yield from parentheses(n, text + ")", opened)


def cryptarithm(words, total):
    letters = sorted(set("".join(words) + total))
    weights = {c: 0 for c in letters}
    for word, sign in [(w, 1) for w in words] + [(total, -1)]:
        for i, c in enumerate(reversed(word)):
            weights[c] += sign * 10 ** i
    first = {w[0] for w in words + [total]}
    order = sorted(letters, key=lambda c: -abs(weights[c]))

    def search(i, used, rest):
        if i == len(order):
            return {} if rest == 0 else None
        room = sum(abs(weights[c]) for c in order[i:]) * 9
        if abs(rest) > room:
            return None
        for d in range(10):
            if d not in used and not (d == 0 and order[i] in first):
                found = search(i + 1, used | {d}, rest + d * weights[order[i]])
                if found is not None:
                    found[order[i]] = d
                    return found

    return search(0, frozenset(), 0)


def coloring(graph, colors):
    chosen = {}

    def assign(nodes):
        if not nodes:
            return True
        node = nodes[0]
        for c in colors:
            if all(chosen.get(o) != c for o in graph[node]):
                chosen[node] = c
                if assign(nodes[1:]):
                    return True
                del chosen[node]
        return False

    return chosen if assign(list(graph)) else None


print([sum(1 for _ in queens(n)) for n in range(1, 8)], next(queens(8)))
print(sudoku("530070000600195000098000060800060003400803001700020006060000280000419005000080079"))
print(knights_tour(6), list(parentheses(3)), sum(1 for _ in parentheses(7)))
print(sorted(cryptarithm(["TWO", "TWO"], "FOUR").items()))
print(coloring({"WA": ["NT", "SA"], "NT": ["WA", "SA", "Q"], "SA": ["WA", "NT", "Q", "NSW", "V"], "Q": ["NT", "SA", "NSW"], "NSW": ["Q", "SA", "V"], "V": ["SA", "NSW"], "T": []}, "rgb"))


def hanoi(n, a="A", b="B", c="C"):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield f"{n}:{a}{c}"
        yield from hanoi(n - 1, b, a, c)


print(" ".join(hanoi(3)), len(list(hanoi(10))))


def flood(picture, y, x, new):
    old, stack = picture[y][x], [(y, x)]
    while stack:
        y, x = stack.pop()
        if 0 <= y < len(picture) and 0 <= x < len(picture[0]) and picture[y][x] == old:
            picture[y][x] = new
            stack += [(y + 1, x), (y - 1, x), (y, x + 1), (y, x - 1)]


picture = [list(row) for row in ("..#..", ".#.#.", "..#..")]
flood(picture, 0, 0, "o")
print(["".join(r) for r in picture])
