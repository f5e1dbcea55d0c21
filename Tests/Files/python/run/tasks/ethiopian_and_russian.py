def multiply(a, b, log=None):
    total = 0
    while a:
        if log is not None:
            log.append((a, b, bool(a & 1)))
        if a & 1:
            total += b
        a, b = a >> 1, b << 1
    return total


def karatsuba(x, y):
    if x < 10 or y < 10:
        return x * y
    n = max(len(str(x)), len(str(y))) // 2
    a, b = divmod(x, 10 ** n)
    c, d = divmod(y, 10 ** n)
    ac, bd = karatsuba(a, c), karatsuba(b, d)
    return ac * 10 ** (2 * n) + (karatsuba(a + b, c + d) - ac - bd) * 10 ** n + bd


def long_multiply(a, b):
    out = [0] * (len(a) + len(b))
    for i, x in enumerate(reversed(a)):
        for j, y in enumerate(reversed(b)):
            out[i + j] += int(x) * int(y)
            out[i + j + 1] += out[i + j] // 10
            out[i + j] %= 10
    return "".join(map(str, reversed(out))).lstrip("0") or "0"


log = []
print(multiply(17, 34, log), log, karatsuba(12345678901234567890, 98765432109876543210) == 12345678901234567890 * 98765432109876543210, long_multiply("18446744073709551616", "18446744073709551616"))
