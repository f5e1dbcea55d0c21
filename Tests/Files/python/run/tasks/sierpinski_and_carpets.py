def triangle(n):
    rows = ["*"]
    for i in range(n):
        space = " " * 2 ** i
        rows = [space + r + space for r in rows] + [r + " " + r for r in rows]
    return rows


def carpet(n):
    def full(x, y):
        while x or y:
            if x % 3 == 1 == y % 3:
                return False
            x, y = x // 3, y // 3
        return True

    return ["".join("#" if full(x, y) else " " for x in range(3 ** n)) for y in range(3 ** n)]


def dragon(n):
    turns = ""
    for _ in range(n):
        turns = turns + "R" + turns[::-1].translate(str.maketrans("RL", "LR"))
    return turns


def system(axiom, rules, n):
    for _ in range(n):
        axiom = "".join(rules.get(c, c) for c in axiom)
    return axiom


print("\n".join(r.rstrip() for r in triangle(3)), "\n".join(carpet(2)), dragon(4), system("A", {"A": "AB", "B": "A"}, 6), system("F", {"F": "F+F-F"}, 2), sep="\n")
