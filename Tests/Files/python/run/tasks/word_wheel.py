grid = "ndeokgelw"
words = "eke elk keel keen kelp knee know knowledge leek oke week wok".split()
center = grid[4]


def fits(word):
    letters = list(grid)
    for c in word:
        if c not in letters:
            return False
        letters.remove(c)
    return center in word and len(word) > 2


print([w for w in words if fits(w)])
ladder = {"cold", "cord", "card", "ward", "warm", "word", "worm", "wold"}


def ladder_path(start, end):
    paths = [[start]]
    seen = {start}
    while paths:
        path = paths.pop(0)
        if path[-1] == end:
            return path
        for w in sorted(ladder - seen):
            if sum(a != b for a, b in zip(w, path[-1])) == 1:
                seen.add(w)
                paths.append(path + [w])


print(ladder_path("cold", "warm"))
