def with_list(n):
    flags = [True] * n
    for i in range(2, int(n ** 0.5) + 1):
        if flags[i]:
            flags[i * i::i] = [False] * len(flags[i * i::i])
    return [i for i in range(2, n) if flags[i]]


def with_set(n):
    composite = {m for i in range(2, int(n ** 0.5) + 1) for m in range(i * i, n, i)}
    return sorted(set(range(2, n)) - composite)


def with_filter(n):
    numbers, primes = iter(range(2, n)), []
    for p in numbers:
        primes.append(p)
        numbers = filter(lambda k, p=p: k % p, numbers)
    return primes


def recursive(numbers):
    return [numbers[0]] + recursive([n for n in numbers[1:] if n % numbers[0]]) if numbers else []


results = [with_list(100), with_set(100), recursive(list(range(2, 100)))]
print(results[0], all(r == results[0] for r in results))
