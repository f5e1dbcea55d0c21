# Slices with all kinds of ends and steps, of everything that has places.
import random

chance = random.Random(3)
ends = [None, 0, 1, 2, 5, 9, 10, 11, 20, -1, -3, -10, -11, 100, 2 ** 70, -2 ** 70]
steps = [None, 1, 2, -1, -2, 3, 15, -15]
things = (list(range(10)), tuple(range(10)), "abcéfghij日", bytes([1, 200, 3, 255, 5, 6]), [], (), "", b"")
for i in range(200):
    part = slice(chance.choice(ends), chance.choice(ends), chance.choice(steps))
    print(part, [thing[part] for thing in things])
numbers = things[0]
print(things[1][:] is things[1], numbers[:] is numbers, numbers[True:])
for bad in (slice("a", None), slice(None, None, 0)):
    try:
        numbers[bad]
    except (TypeError, ValueError) as problem:
        print(type(problem).__name__, problem)


class Marked(list):
    pass


print(type(Marked([1, 2, 3])[:2]).__name__)
