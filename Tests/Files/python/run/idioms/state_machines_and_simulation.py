import random
from enum import Enum, auto

class State(Enum):
    RED = auto()
    GREEN = auto()
    YELLOW = auto()
NEXT = {State.RED: State.GREEN, State.GREEN: State.YELLOW, State.YELLOW: State.RED}
state, seen = State.RED, []
for _ in range(5):
    seen.append(state.name)
    state = NEXT[state]
print(seen)
class Vending:
    prices = {"tea": 3, "cake": 5}
    def __init__(self):
        self.state, self.money = self.idle, 0
    def idle(self, event, value=None):
        if event == "coin":
            self.money += value
            self.state = self.paid
    def paid(self, event, value=None):
        match event, value:
            case "coin", n:
                self.money += n
            case "pick", name if self.prices.get(name, 99) <= self.money:
                self.money -= self.prices[name]
                self.state = self.paid if self.money else self.idle
                return name
            case "pick", _:
                return "too little"
            case "refund", _:
                money, self.money, self.state = self.money, 0, self.idle
                return money
    def send(self, *event):
        return self.state(*event)
v = Vending()
print([v.send(*e) for e in (("pick", "tea"), ("coin", 2), ("pick", "tea"), ("coin", 4), ("pick", "tea"), ("refund",), ("refund",))], v.state.__name__)
random.seed(7)
queue, served, waiting, clock = [], 0, 0, 0
for clock in range(50):
    if random.random() < 0.4:
        queue.append(clock)
    if queue and clock % 3 == 0:
        waiting += clock - queue.pop(0)
        served += 1
print(served, waiting, len(queue))
cells = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
def step(cells):
    counts = {}
    for x, y in cells:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy:
                    counts[x + dx, y + dy] = counts.get((x + dx, y + dy), 0) + 1
    return {c for c, n in counts.items() if n == 3 or n == 2 and c in cells}
for _ in range(8):
    cells = step(cells)
print(sorted(cells))
def rule(number, width=21, steps=6):
    row = [0] * width
    row[width // 2] = 1
    for _ in range(steps):
        yield "".join(" #"[c] for c in row).rstrip()
        row = [number >> (row[i - 1] * 4 + row[i] * 2 + row[(i + 1) % width]) & 1 for i in range(width)]
print("\n".join(rule(90)))
grid, (x, y), (dx, dy) = set(), (0, 0), (0, 1)
for _ in range(110):
    dx, dy = (dy, -dx) if (x, y) not in grid else (-dy, dx)
    grid ^= {(x, y)}
    x, y = x + dx, y + dy
print(len(grid), (x, y))
population = [100.0, 20.0]
for _ in range(5):
    rabbits, foxes = population
    population = [rabbits * 1.1 - 0.002 * rabbits * foxes, foxes * 0.9 + 0.001 * rabbits * foxes]
print([round(p, 4) for p in population])
dice = [random.randint(1, 6) + random.randint(1, 6) for _ in range(500)]
print([dice.count(n) for n in range(2, 13)], sum(dice))
