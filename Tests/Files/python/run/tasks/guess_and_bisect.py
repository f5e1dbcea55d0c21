def guesses(secret, low=1, high=100):
    steps = []
    while True:
        middle = (low + high) // 2
        steps.append(middle)
        if middle == secret:
            return steps
        if middle < secret:
            low = middle + 1
        else:
            high = middle - 1


print(guesses(37), max(len(guesses(n)) for n in range(1, 101)), sum(len(guesses(n)) for n in range(1, 101)) / 100)
