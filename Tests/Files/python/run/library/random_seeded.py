import random

random.seed(42)
print(random.random(), random.randint(1, 100), random.randrange(0, 100, 5), random.choice("abcdef"), random.uniform(1, 2), random.choices([1, 2, 3], k=5), random.sample(range(100), 5), random.getrandbits(16), random.gauss(0, 1), random.expovariate(2), random.betavariate(1, 2), random.triangular(0, 10, 3))
items = list(range(10))
random.shuffle(items)
print(items, random.choices("ab", weights=[9, 1], k=6), random.choices("abc", cum_weights=[1, 2, 3], k=4), random.normalvariate(5, 2), random.lognormvariate(0, 1), random.paretovariate(3), random.weibullvariate(1, 2), random.vonmisesvariate(0, 1), random.gammavariate(2, 3))
r, s = random.Random(7), random.Random(7)
print([r.random() for _ in range(3)] == [s.random() for _ in range(3)], r.randint(0, 9), s.randint(0, 9), random.Random("text").random(), random.Random(2.5).random(), random.Random(b"x").random(), random.Random(None) is not None, random.Random(-5).random(), random.Random(2**80).random())
state = r.getstate()
first = [r.randrange(1000) for _ in range(4)]
r.setstate(state)
print(first == [r.randrange(1000) for _ in range(4)], first, r.randbytes(4), random.Random(1).sample(["a", "b"], 2), random.Random(1).sample([1, 2], k=3, counts=[2, 2]))
for make in (lambda: random.choice([]), lambda: random.randrange(0), lambda: random.randint(5, 1), lambda: random.sample([1], 2), lambda: random.sample({1, 2}, 1), lambda: random.choices([], k=1), lambda: random.choices([1], [0], k=1), lambda: random.getrandbits(-1), lambda: random.shuffle("abc"), lambda: random.randrange(1, 2, 0), lambda: random.choices([1, 2], [1], k=1)):
    try:
        print(make())
    except Exception as e:
        print(type(e).__name__, e)
random.seed(1)
inside = sum(1 for _ in range(2000) if random.random() ** 2 + random.random() ** 2 < 1)
print(inside, [random.randrange(10**20) for _ in range(2)], random.getrandbits(70), [random.randint(-3, 3) for _ in range(8)])
walk = [0]
for _ in range(10):
    walk.append(walk[-1] + random.choice((-1, 1)))
print(walk, "".join(random.choice("01") for _ in range(16)))
