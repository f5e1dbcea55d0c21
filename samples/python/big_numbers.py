"""Large whole numbers: digits of pi and e, primes, factors, a cipher, exact fractions, bases, and partitions."""

import math
from functools import lru_cache
from itertools import count, islice


def pi_digits():
    """Digits of pi, one at a time, after Gibbons's spigot."""
    q, r, t, k, n, l = 1, 0, 1, 1, 3, 3
    while True:
        if 4 * q + r - t < n * t:
            yield n
            q, r, n = 10 * q, 10 * (r - n * t), 10 * (3 * q + r) // t - 10 * n
        else:
            q, r, t, k, n, l = q * k, (2 * q + r) * l, t * l, k + 1, (q * (7 * k + 2) + r * l) // (t * l), l + 2


def arctangent(x, unit):
    """arctan(1/x) in units of 1/unit."""
    power = total = unit // x
    n, sign = 3, -1
    while power:
        power //= x * x
        total += sign * (power // n)
        n, sign = n + 2, -sign
    return total


def machin(digits):
    unit = 10 ** (digits + 10)
    return 4 * (4 * arctangent(5, unit) - arctangent(239, unit)) // 10 ** 10


def e_digits(digits):
    unit = 10 ** (digits + 5)
    term = total = unit
    for n in count(1):
        term //= n
        if not term:
            return total // 10 ** 5
        total += term


def is_prime(n):
    """The test of Miller and Rabin, certain for numbers below 3.3e24."""
    if n < 2:
        return False
    for p in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41):
        if n % p == 0:
            return n == p
    odd, twos = n - 1, 0
    while odd % 2 == 0:
        odd //= 2
        twos += 1
    for base in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41):
        x = pow(base, odd, n)
        if x in (1, n - 1):
            continue
        for _ in range(twos - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


def next_prime(n):
    n += 1 + n % 2
    while not is_prime(n):
        n += 2
    return n


def divisor(n):
    """A divisor of a composite number, by Pollard's walk in a circle."""
    if n % 2 == 0:
        return 2
    for c in count(1):
        slow = fast = 2
        found = 1
        while found == 1:
            slow = (slow * slow + c) % n
            fast = (fast * fast + c) % n
            fast = (fast * fast + c) % n
            found = math.gcd(abs(slow - fast), n)
        if found != n:
            return found


def factors(n):
    result, pending = {}, [n]
    while pending:
        m = pending.pop()
        if m == 1:
            continue
        if is_prime(m):
            result[m] = result.get(m, 0) + 1
        else:
            d = divisor(m)
            pending += [d, m // d]
    return dict(sorted(result.items()))


def is_mersenne_prime(p):
    """The test of Lucas and Lehmer for 2**p - 1."""
    m, s = 2 ** p - 1, 4
    for _ in range(p - 2):
        s = s * s - 2
        while s > m:
            s = (s & m) + (s >> p)
        if s == m:
            s = 0
    return s == 0


class Cipher:
    """The public key of Rivest, Shamir and Adleman, with primes that are too easy to find."""

    def __init__(self, start):
        p = next_prime(start)
        q = next_prime(3 * start)
        self.modulus = p * q
        self.public = 65537
        self.private = pow(self.public, -1, (p - 1) * (q - 1))

    def encrypt(self, text):
        number = int.from_bytes(text.encode(), "big")
        if number >= self.modulus:
            raise ValueError(f"{len(text)} characters are too many")
        return pow(number, self.public, self.modulus)

    def decrypt(self, number):
        number = pow(number, self.private, self.modulus)
        return number.to_bytes((number.bit_length() + 7) // 8, "big").decode()


class Fraction:
    def __init__(self, top, bottom=1):
        if bottom == 0:
            raise ZeroDivisionError(f"{top}/0")
        shared = math.gcd(top, bottom)
        if bottom < 0:
            shared = -shared
        self.top, self.bottom = top // shared, bottom // shared

    def __add__(self, other):
        return Fraction(self.top * other.bottom + other.top * self.bottom, self.bottom * other.bottom)

    def __mul__(self, other):
        return Fraction(self.top * other.top, self.bottom * other.bottom)

    def __neg__(self):
        return Fraction(-self.top, self.bottom)

    def __eq__(self, other):
        return (self.top, self.bottom) == (other.top, other.bottom)

    def __str__(self):
        return str(self.top) if self.bottom == 1 else f"{self.top}/{self.bottom}"

    def decimal(self, places):
        whole, rest = divmod(abs(self.top), self.bottom)
        digits = str(rest * 10 ** places // self.bottom).rjust(places, "0")
        return f"{'-' if self.top < 0 else ''}{whole}.{digits}"


def bernoulli(n):
    """The numbers of Bernoulli up to B(n), by the triangle of Akiyama and Tanigawa."""
    row = []
    for m in range(n + 1):
        row.append(Fraction(1, m + 1))
        for j in range(m, 0, -1):
            row[j - 1] = Fraction(j) * (row[j - 1] + -row[j])
        yield row[0]


DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def in_base(n, base):
    if n == 0:
        return "0"
    digits = []
    sign, n = ("-", -n) if n < 0 else ("", n)
    while n:
        n, digit = divmod(n, base)
        digits.append(DIGITS[digit])
    return sign + "".join(reversed(digits))


@lru_cache(maxsize=None)
def partitions(n):
    """In how many ways n is a sum, by Euler's pentagonal numbers."""
    if n < 0:
        return 0
    if n == 0:
        return 1
    total = 0
    for k in count(1):
        first = k * (3 * k - 1) // 2
        if first > n:
            return total
        sign = 1 if k % 2 else -1
        total += sign * (partitions(n - first) + partitions(n - first - k))


def fibonacci(n):
    """F(n) and F(n+1) by doubling."""
    if n == 0:
        return 0, 1
    a, b = fibonacci(n // 2)
    c, d = a * (2 * b - a), a * a + b * b
    return (d, c + d) if n % 2 else (c, d)


def continued_root(n):
    """The period of the continued fraction of the square root."""
    root = math.isqrt(n)
    if root * root == n:
        return [root], []
    period, m, d, a = [], 0, 1, root
    while a != 2 * root:
        m = d * a - m
        d = (n - m * m) // d
        a = (root + m) // d
        period.append(a)
    return [root], period


def pell(n):
    """The smallest solution of x² - n·y² = 1."""
    (root,), period = continued_root(n)
    terms = [root] + period * 2
    before, now = (1, 0), (root, 1)
    for a in terms[1:]:
        if now[0] ** 2 - n * now[1] ** 2 == 1:
            break
        before, now = now, (a * now[0] + before[0], a * now[1] + before[1])
    return now


def main():
    digits = "".join(map(str, islice(pi_digits(), 120)))
    for i in range(0, 120, 40):
        print(digits[i:i + 40], f":{i + 40}")
    print(str(machin(119)) == digits, str(machin(500))[-20:], str(e_digits(60)))
    print([n for n in range(10 ** 12, 10 ** 12 + 130) if is_prime(n)], next_prime(2 ** 64))
    for n in (2 ** 32 + 1, 10 ** 15 + 7 * 3, 600851475143, math.factorial(20), 1000003 * 1000033):
        print(n, "=", " * ".join(f"{p}^{k}" if k > 1 else str(p) for p, k in factors(n).items()))
    print([p for p in range(3, 130) if is_prime(p) and is_mersenne_prime(p)])
    cipher = Cipher(10 ** 20)
    secret = cipher.encrypt("attack at dawn")
    print(cipher.modulus, secret, cipher.decrypt(secret))
    try:
        cipher.encrypt("x" * 50)
    except ValueError as error:
        print(error)
    print(*(b for b in bernoulli(20) if b.top))
    print(Fraction(355, -113).decimal(30), Fraction(6, 4) + Fraction(1, 2) == Fraction(2), Fraction(1, 97).decimal(40))
    for base in (2, 7, 16, 36):
        text = in_base(-(3 ** 50), base)
        print(base, text, int(text, base) == -(3 ** 50))
    print([partitions(n) for n in range(12)], partitions(200), len(str(fibonacci(1000)[0])), fibonacci(150)[0])
    print(continued_root(23), continued_root(49), pell(61), pell(7))
    big = 7 ** 120
    print(big.bit_length(), big >> 300, big & 0xFFFFFFFF, -big // 10 ** 90, -big % 1000007, math.isqrt(big) == 7 ** 60, bin(big).count("1"))
    print(f"{big % 10 ** 15:,}", f"{-12345678901234567890:+_d}", f"{big:.6e}", hex(2 ** 70 - 1), oct(8 ** 25))


main()
