import random

random.seed(11)
TARGET, LETTERS = "METHINKS", "ABCDEFGHIJKLMNOPQRSTUVWXYZ "


def fitness(text):
    return sum(a == b for a, b in zip(text, TARGET))


def mutate(text, rate):
    return "".join(random.choice(LETTERS) if random.random() < rate else c for c in text)


parent, generations = "".join(random.choice(LETTERS) for _ in TARGET), 0
start = parent
while parent != TARGET and generations < 300:
    parent = max([parent] + [mutate(parent, 0.1) for _ in range(20)], key=fitness)
    generations += 1
print(start, parent, generations)
