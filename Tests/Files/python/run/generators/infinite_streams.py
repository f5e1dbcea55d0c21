from itertools import islice


def naturals(n=1):
    while True:
        yield n
        n += 1


def primes():
    found = {}
    for n in naturals(2):
        if n in found:
            for p in found.pop(n):
                found.setdefault(n + p, []).append(p)
        else:
            yield n
            found[n * n] = [n]


def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


def collatz(n):
    while n != 1:
        yield n
        n = n // 2 if n % 2 == 0 else 3 * n + 1
    yield 1


def look_and_say(text="1"):
    while True:
        yield text
        out, i = "", 0
        while i < len(text):
            j = i
            while j < len(text) and text[j] == text[i]:
                j += 1
            out += str(j - i) + text[i]
            i = j
        text = out


def hamming():
    import heapq
    heap, last = [1], 0
    while True:
        n = heapq.heappop(heap)
        if n != last:
            yield n
            last = n
            for k in (2, 3, 5):
                heapq.heappush(heap, n * k)


def pi_digits():
    q, r, t, k, n, l = 1, 0, 1, 1, 3, 3
    while True:
        if 4 * q + r - t < n * t:
            yield n
            q, r, n = 10 * q, 10 * (r - n * t), 10 * (3 * q + r) // t - 10 * n
        else:
            q, r, t, k, n, l = q * k, (2 * q + r) * l, t * l, k + 1, (q * (7 * k + 2) + r * l) // (t * l), l + 2


def take(n, stream):
    return list(islice(stream, n))


def thue_morse():
    for n in naturals(0):
        yield bin(n).count("1") % 2


print(take(10, primes()), take(12, fibonacci()), list(collatz(11)), take(6, look_and_say()), take(15, hamming()))
print("".join(map(str, take(40, pi_digits()))), "".join(map(str, take(16, thue_morse()))))
evens = (n for n in naturals() if n % 2 == 0)
squares = (n * n for n in evens)
print(take(5, squares), next(evens))
triangular = (n * (n + 1) // 2 for n in naturals())
print(next(t for t in triangular if t > 100), sum(islice(fibonacci(), 20)), max(range(1, 200), key=lambda n: sum(1 for _ in collatz(n))))
