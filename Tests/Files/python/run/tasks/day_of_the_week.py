from datetime import date


def zeller(y, m, d):
    if m < 3:
        y, m = y - 1, m + 12
    k, j = y % 100, y // 100
    return ["Sat", "Sun", "Mon", "Tue", "Wed", "Thu", "Fri"][(d + 13 * (m + 1) // 5 + k + k // 4 + j // 4 + 5 * j) % 7]


def easter(y):
    a, b, c = y % 19, y // 100, y % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    l = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 19 * l) // 433
    n = (h + l - 7 * m + 90) // 25
    return date(y, n, (h + l - 7 * m + 33 * n + 19) % 32)


print(zeller(2024, 2, 29), zeller(1900, 1, 1), all(zeller(d.year, d.month, d.day) == d.strftime("%a") for d in (date(2000 + i, 1 + i % 12, 1 + i) for i in range(25))))
print([str(easter(y)) for y in (1999, 2000, 2024, 2025)], [y for y in range(2008, 2050) if date(y, 12, 25).weekday() == 6])
print([str(date(2012, m, max(d for d in range(1, 32) if d <= (date(2012 + m // 12, m % 12 + 1, 1) - date(2012, m, 1)).days and date(2012, m, d).weekday() == 4))) for m in range(1, 13)][:4])
