import random
from collections import deque

random.seed(2)
W, H = 8, 4
walls = {frozenset((a, b)) for y in range(H) for x in range(W) for a in [(x, y)] for b in ((x + 1, y), (x, y + 1)) if b[0] < W and b[1] < H}
seen, stack = {(0, 0)}, [(0, 0)]
while stack:
    x, y = stack[-1]
    choices = [c for c in ((x + 1, y), (x, y + 1), (x - 1, y), (x, y - 1)) if 0 <= c[0] < W and 0 <= c[1] < H and c not in seen]
    if not choices:
        stack.pop()
        continue
    new = random.choice(choices)
    walls.discard(frozenset(((x, y), new)))
    seen.add(new)
    stack.append(new)
before, queue = {(0, 0): None}, deque([(0, 0)])
while queue:
    x, y = queue.popleft()
    for c in ((x + 1, y), (x, y + 1), (x - 1, y), (x, y - 1)):
        if c in seen and c not in before and frozenset(((x, y), c)) not in walls:
            before[c] = (x, y)
            queue.append(c)
path, c = set(), (W - 1, H - 1)
while c:
    path.add(c)
    c = before[c]
print("+" + "--+" * W)
for y in range(H):
    print("|" + "".join(("()" if (x, y) in path else "  ") + ("|" if x == W - 1 or frozenset(((x, y), (x + 1, y))) in walls else " ") for x in range(W)))
    print("+" + "".join(("--" if y == H - 1 or frozenset(((x, y), (x, y + 1))) in walls else "  ") + "+" for x in range(W)))
print(len(path), len(seen))
