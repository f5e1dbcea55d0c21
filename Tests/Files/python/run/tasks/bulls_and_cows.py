def score(secret, guess):
    bulls = sum(a == b for a, b in zip(secret, guess))
    return bulls, sum(min(secret.count(d), guess.count(d)) for d in set(guess)) - bulls


secret = "1234"
for guess in ("1234", "4321", "1243", "5678", "1111", "1325"):
    print(guess, "%d bulls, %d cows" % score(secret, guess))
from itertools import permutations
left = ["".join(p) for p in permutations("123456789", 4)]
guesses = []
while True:
    guess = left[len(left) // 2]
    guesses.append(guess)
    result = score("7294", guess)
    if result == (4, 0):
        break
    left = [c for c in left if score(c, guess) == result]
print(guesses)
