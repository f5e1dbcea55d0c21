print(2**200, 3**100 % 10**20, 5**(4**(3**2)) % 1000, len(str(5**(4**3))))
f = 1
for n in range(1, 31):
    f *= n
print(f, sum(map(int, str(f))), len(str(2**1000)), str(7**77)[:10], 10**30 // 7, -(10**30) // 7, 10**30 % 7)
a, b = 0, 1
for _ in range(300):
    a, b = b, a + b
print(a, a % 97, hex(a)[:12], a.bit_length())


def isqrt(n):
    x = n
    while (y := (x + n // x) // 2) < x:
        x = y
    return x


print(isqrt(2 * 10**60), isqrt(10**40) == 10**20, int("9" * 25) + 1, int("1" * 20, 2), (1 << 100).to_bytes(13, "big").hex(), 10**25 == 1e25, float(10**25), 10**18 * 10**18)
e = sum(10**40 * 10**5 // f for f in (__import__("math").factorial(n) for n in range(40))) // 10**5
print(str(e)[:30])
