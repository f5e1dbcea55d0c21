# Ints between 48 and 130 bits: every operator on numbers around the limits, checked against sums of parts.
import random

rnd = random.Random(20)
edges = [0, 1, -1, 2, 3, -7, 255, 2**31, 2**32 - 1, 2**47 - 1, 2**47, -2**47, -2**47 - 1, 2**48, 2**62, 2**63 - 1, 2**63, -2**63,
         -2**63 - 1, 2**64 - 1, 2**64, -2**64, 2**65 + 5, 2**95, 2**96 - 1, 2**96, 2**127, 2**128 - 1, 2**128, -2**128, 1 - 2**128, 2**130]
numbers = edges + [rnd.getrandbits(rnd.randrange(40, 131)) * rnd.choice((1, -1)) for _ in range(60)]
total = 0


def note(value):
    global total
    total = (total * 1000003 + hash(value)) % (2**61 - 1)


for a in numbers:
    for b in numbers:
        note(a + b)
        note(a - b)
        note(a * b)
        note(a & b)
        note(a | b)
        note(a ^ b)
        note((a < b) + 2 * (a <= b) + 4 * (a == b) + 8 * (a != b) + 16 * (a > b) + 32 * (a >= b))
        if b:
            q, r = a // b, a % b
            note(q)
            note(r)
            assert q * b + r == a and (0 <= r < b or b < r <= 0)
        assert (a & b) + (a | b) == a + b
        assert (a ^ b) == (a | b) - (a & b)
    for shift in (0, 1, 7, 31, 32, 33, 47, 63, 64, 65, 95, 96, 127, 128, 129, 200):
        note(a << shift)
        note(a >> shift)
        assert a << shift == a * 2**shift and a >> shift == a // 2**shift
    for exponent in range(6):
        note(a**exponent)
    note(~a)
    note(-a)
    note(int(str(a)[::-1].strip("-") or 0))
print(total, len(numbers))
print([hex(a) for a in numbers[:24]])
print([hex(a * a) for a in numbers[:24]], [a // 10**9 for a in numbers[10:30]])


def fnv(text):
    h = 0xcbf29ce484222325
    for byte in text.encode():
        h = ((h ^ byte) * 0x100000001b3) & 0xFFFFFFFFFFFFFFFF
    return h


def xorshift(state, count):
    for _ in range(count):
        state ^= (state << 13) & (2**64 - 1)
        state ^= state >> 7
        state ^= (state << 17) & (2**64 - 1)
    return state


print(fnv("persistent"), fnv(""), xorshift(88172645463325252, 500))
board = 0x8100000000000081
bits = []
while board:
    low = board & -board
    bits.append(low.bit_length())
    board &= board - 1
print(bits, ~0x8100000000000081 & (2**64 - 1), (2**64 - 1) % 97, -(2**64) % 97, (2**100) // -3)
for wrong in (lambda: 2**70 // 0, lambda: 2**70 % 0, lambda: 2**70 << -1, lambda: 2**70 >> -1):
    try:
        wrong()
    except (ZeroDivisionError, ValueError) as problem:
        print(type(problem).__name__, problem)
