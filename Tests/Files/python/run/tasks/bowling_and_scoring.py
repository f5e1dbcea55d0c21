def bowling(rolls):
    total, i = 0, 0
    for _ in range(10):
        if rolls[i] == 10:
            total += 10 + rolls[i + 1] + rolls[i + 2]
            i += 1
        else:
            pair = rolls[i] + rolls[i + 1]
            if pair > 10:
                raise ValueError(f"more than ten pins: {rolls[i:i + 2]}")
            total += pair + (rolls[i + 2] if pair == 10 else 0)
            i += 2
    return total


for rolls in ([0] * 20, [10] * 12, [5] * 21, [9, 0] * 10, [10, 7, 3, 9, 0, 10, 0, 8, 8, 2, 0, 6, 10, 10, 10, 8, 1]):
    print(bowling(rolls))
for bad in ([9, 9] * 10, [1, 2]):
    try:
        bowling(bad)
    except (ValueError, IndexError) as e:
        print(type(e).__name__, e)


class Tennis:
    POINTS = "0", "15", "30", "40"

    def __init__(self):
        self.points, self.games = [0, 0], [0, 0]

    def win(self, player):
        self.points[player] += 1
        a, b = self.points
        if max(a, b) >= 4 and abs(a - b) >= 2:
            self.games[player] += 1
            self.points = [0, 0]
        return self

    def __str__(self):
        a, b = self.points
        if min(a, b) >= 3:
            state = "deuce" if a == b else f"advantage {'AB'[b > a]}"
        else:
            state = f"{self.POINTS[a]}-{self.POINTS[b]}"
        return f"{self.games[0]}:{self.games[1]} {state}"


t = Tennis()
print([str(t.win(int(p))) for p in "0101010011110000"])
