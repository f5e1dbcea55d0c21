def josephus(n, k):
    people, i, order = list(range(1, n + 1)), 0, []
    while people:
        i = (i + k - 1) % len(people)
        order.append(people.pop(i))
    return order


def survivor(n, k):
    place = 0
    for size in range(2, n + 1):
        place = (place + k) % size
    return place + 1


def perfect_shuffle(deck):
    half = len(deck) // 2
    return [c for pair in zip(deck[:half], deck[half:]) for c in pair]


print(josephus(7, 3), survivor(41, 3), josephus(41, 3)[-1])
for n in (8, 24, 52):
    deck, count = perfect_shuffle(list(range(n))), 1
    while deck != list(range(n)):
        deck, count = perfect_shuffle(deck), count + 1
    print(n, count)
ranks = [r + s for s in "CDHS" for r in "A23456789TJQK"]
print(len(ranks), ranks[:3], perfect_shuffle(ranks)[:6])
