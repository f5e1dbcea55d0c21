import random

BEATS = {"rock": "scissors", "scissors": "paper", "paper": "rock"}


def winner(a, b):
    return 0 if a == b else 1 if BEATS[a] == b else 2


random.seed(3)
history, wins = [], [0, 0, 0]
for _ in range(30):
    player = random.choice(sorted(BEATS))
    guess = max(sorted(BEATS), key=history.count) if history else "rock"
    computer = next(k for k, v in BEATS.items() if v == guess)
    history.append(player)
    wins[winner(player, computer)] += 1
print(wins, history[:5], [winner(a, b) for a in BEATS for b in BEATS])
