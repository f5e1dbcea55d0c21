def sieve(limit):
    marks = bytearray([1]) * (limit + 1)
    marks[0:2] = b"\0\0"
    for i in range(2, int(limit ** 0.5) + 1):
        if marks[i]:
            marks[i * i::i] = bytes(len(range(i * i, limit + 1, i)))
    return [i for i, m in enumerate(marks) if m]


def factors(n):
    result, d = {}, 2
    while d * d <= n:
        while n % d == 0:
            result[d] = result.get(d, 0) + 1
            n //= d
        d += 1 if d == 2 else 2
    if n > 1:
        result[n] = 1
    return result


def is_prime(n):
    if n < 2:
        return False
    for p in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        if n % p == 0:
            return n == p
    d, s = n - 1, 0
    while d % 2 == 0:
        d, s = d // 2, s + 1
    for a in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        x = pow(a, d, n)
        if x in (1, n - 1):
            continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


def extended_gcd(a, b):
    if b == 0:
        return a, 1, 0
    g, x, y = extended_gcd(b, a % b)
    return g, y, x - a // b * y


def chinese(remainders, moduli):
    total, product = 0, 1
    for m in moduli:
        product *= m
    for r, m in zip(remainders, moduli):
        part = product // m
        total += r * part * pow(part, -1, m)
    return total % product


def totient(n):
    result = n
    for p in factors(n):
        result -= result // p
    return result


def divisors(n):
    result = [1]
    for p, k in factors(n).items():
        result = [d * p ** i for d in result for i in range(k + 1)]
    return sorted(result)


def continued(a, b):
    while b:
        q, (a, b) = a // b, (b, a % b)
        yield q


def discrete_log(g, h, p):
    m = int(p ** 0.5) + 1
    table = {pow(g, j, p): j for j in range(m)}
    step = pow(g, -m, p)
    for i in range(m):
        if h in table:
            return i * m + table[h]
        h = h * step % p


def rho(n):
    if n % 2 == 0:
        return 2
    from math import gcd
    for c in range(1, 10):
        x = y = 2
        d = 1
        while d == 1:
            x = (x * x + c) % n
            y = (y * y + c) % n
            y = (y * y + c) % n
            d = gcd(abs(x - y), n)
        if d != n:
            return d


print(sieve(60), len(sieve(10000)), factors(360), factors(97), factors(600851475143), [n for n in range(100) if is_prime(n)] == sieve(99), is_prime(2**61 - 1), is_prime(2**67 - 1), is_prime(561))
print(extended_gcd(240, 46), chinese([2, 3, 2], [3, 5, 7]), [totient(n) for n in range(1, 13)], divisors(60), list(continued(415, 93)), discrete_log(3, 13, 17), sorted([rho(8051), 8051 // rho(8051)]))
perfect = [n for n in range(2, 10000) if sum(divisors(n)) == 2 * n]
amicable = [(a, b) for a in range(2, 1500) if (b := sum(divisors(a)) - a) > a and sum(divisors(b)) - b == a]
print(perfect, amicable, [n for n in range(1, 1000) if n == sum(int(d) ** len(str(n)) for d in str(n))], [(a, b, c) for a in range(1, 30) for b in range(a, 30) for c in [int((a * a + b * b) ** 0.5)] if c * c == a * a + b * b and c < 30])
