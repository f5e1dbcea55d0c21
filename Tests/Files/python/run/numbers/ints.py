print(7 // 2, -7 // 2, 7 // -2, -7 // -2, 7 % 3, -7 % 3, 7 % -3, -7 % -3, divmod(7, 2), divmod(-7, 2), divmod(7, -2))
print(2 ** 10, 2 ** -1, (-2) ** 3, 0 ** 0, 2 ** 100, (-3) ** 41, pow(3, 200, 13), pow(2, -1, 7), pow(10, 20), 5 / 2, 4 / 2, -1 / 3)
print(1 << 70, (1 << 70) >> 65, -1 >> 10, -5 >> 1, 6 & 3, 6 | 3, 6 ^ 3, ~6, -6 & 3, -6 | 3, -6 ^ 3, (1 << 64) & -1, -(1 << 64) | 5, (1 << 65) ^ (1 << 64))
print(int("42"), int(" -17 "), int("ff", 16), int("0xff", 16), int("0b11", 0), int("0o17", 0), int("z", 36), int("1_000"), int(3.99), int(-3.99), int(True), int("११"), int(1e20))
print(abs(-5), abs(-10 ** 30), round(5), round(1234, -2), round(1250, -2), round(1350, -2), round(-15, -1), bin(10), oct(64), hex(255), bin(-5), hex(-255), bin(0))
print((255).bit_length(), (0).bit_length(), (-8).bit_length(), (2 ** 100).bit_length(), (7).bit_count(), (5).conjugate(), (5).real, (5).imag, (6).numerator, (6).denominator, (10).as_integer_ratio())
print(10 ** 18 * 10 ** 18, 2 ** 63 - 1 + 1, -2 ** 63 - 1, 9223372036854775807 * 2, -9223372036854775808 - 1, 4611686018427387904 * 2, 99999999999 * 99999999999, 3037000500 ** 2)
print(123456789 ** 5, (10 ** 50) // (10 ** 20), (10 ** 50) % (10 ** 7 + 3), -(10 ** 30) // 7, -(10 ** 30) % 7, divmod(10 ** 30, -(10 ** 9 + 7)), 10 ** 30 / 10 ** 10, int(10 ** 30 / 3))
print(1 == 1.0, 1 < 1.5, 2 ** 53 == 2.0 ** 53, 2 ** 53 + 1 == 2.0 ** 53, 10 ** 400 > 1e308, -10 ** 400 < 0.0, 10 ** 30 < 10 ** 31, 10 ** 30 == 10 ** 30, hash(2 ** 61 - 1), hash(2 ** 61), hash(-1), hash(10 ** 30), hash(-2))
print(str(2 ** 200), len(str(3 ** 1000)), str(-10 ** 25), f"{2 ** 70:,}", f"{2 ** 70:x}", f"{-2 ** 70:b}", "%d" % 2 ** 70, int(str(2 ** 200)) == 2 ** 200, int("9" * 50) + 1)
print((1000).to_bytes(2, "big"), (-1).to_bytes(2, "little", signed=True), int.from_bytes(b"\xff\xfe", "big", signed=True), int.from_bytes(b"\x01\x02\x03", "little"), (2 ** 70).to_bytes(10, "big"))
import math
print(math.gcd(48, 18), math.lcm(4, 6), math.factorial(20), math.factorial(30), math.isqrt(99), math.isqrt(10 ** 30), math.comb(10, 3), math.perm(5, 2), math.prod([1, 2, 3]), math.gcd(2 ** 80, 6 ** 40), math.comb(100, 50))
print(sum(range(101)), max(3, 10 ** 20), min(-10 ** 20, 0), sorted([10 ** 20, -1, 5, 2 ** 64]), sum([2 ** 63] * 3), 5 .__add__(3), (5).__sub__(3), (7).__floordiv__(2), (2).__pow__(3), (5).__eq__(5), (1).__lt__(2), int.__add__(1, 2), (5).__radd__(1))
x = 2 ** 62
for i in range(4): x *= 2; print(x, -x)
a, b = 0, 1
for i in range(100): a, b = b, a + b
print(a)
print(0x7fffffffffffffff + 1, -0x8000000000000000 - 1, 0xffffffffffffffff, 1 - 2 ** 64, (2 ** 64 - 1) * (2 ** 64 - 1), (2 ** 64) // 3, (2 ** 128) % (2 ** 64 - 1), 5 * -2 ** 64, 0 * 2 ** 100, 2 ** 64 - 2 ** 64)
