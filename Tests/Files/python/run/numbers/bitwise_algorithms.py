def popcount(n):
    c = 0
    while n: n &= n - 1; c += 1
    return c
print([popcount(i) for i in range(17)], popcount(2 ** 100 - 1))
def gray(n): return n ^ (n >> 1)
print([bin(gray(i))[2:].zfill(3) for i in range(8)])
def rev(n, w): return int(bin(n)[2:].zfill(w)[::-1], 2)
print([rev(i, 4) for i in range(16)])
def crc32(data):
    crc = 0xFFFFFFFF
    for b in data:
        crc ^= b
        for _ in range(8):
            crc = (crc >> 1) ^ (0xEDB88320 if crc & 1 else 0)
    return crc ^ 0xFFFFFFFF
print(hex(crc32(b"123456789")))
def fnv(s):
    h = 0xcbf29ce484222325
    for c in s.encode(): h = ((h ^ c) * 0x100000001b3) & 0xFFFFFFFFFFFFFFFF
    return h
print(hex(fnv("hello")))
def lcg(seed):
    while True:
        seed = (seed * 6364136223846793005 + 1442695040888963407) % 2 ** 64
        yield seed >> 33
g = lcg(42); print([next(g) for _ in range(5)])
def xorshift(x):
    for _ in range(5):
        x ^= (x << 13) & 0xFFFFFFFF; x ^= x >> 17; x ^= (x << 5) & 0xFFFFFFFF
        yield x
print(list(xorshift(2463534242)))
def powmod(b, e, m):
    r = 1
    while e:
        if e & 1: r = r * b % m
        b = b * b % m; e >>= 1
    return r
print(powmod(3, 10 ** 18, 10 ** 9 + 7), pow(3, 10 ** 18, 10 ** 9 + 7))
def egcd(a, b):
    if a == 0: return b, 0, 1
    g, x, y = egcd(b % a, a)
    return g, y - (b // a) * x, x
print(egcd(240, 46), pow(17, -1, 3120))
def mr(n):
    if n < 2: return False
    for p in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        if n % p == 0: return n == p
    d, s = n - 1, 0
    while d % 2 == 0: d //= 2; s += 1
    for a in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        x = pow(a, d, n)
        if x in (1, n - 1): continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1: break
        else: return False
    return True
print([n for n in range(60) if mr(n)], mr(2 ** 61 - 1), mr(2 ** 67 - 1), mr(10 ** 18 + 9))
p, q, e = 61, 53, 17
n, phi = p * q, (p - 1) * (q - 1)
d = pow(e, -1, phi)
print(d, pow(65, e, n), pow(pow(65, e, n), d, n))
