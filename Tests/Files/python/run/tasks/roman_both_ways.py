VALUES = dict(zip("IVXLCDM", (1, 5, 10, 50, 100, 500, 1000)))


def decode(text):
    total = 0
    for a, b in zip(text, text[1:] + " "):
        v = VALUES[a]
        total += -v if v < VALUES.get(b, 0) else v
    return total


def encode(n):
    parts = []
    for power, (one, five, ten) in zip((1000, 100, 10, 1), ("M??", "CDM", "XLC", "IVX")):
        d, n = divmod(n, power)
        parts.append(["", one, one * 2, one * 3, one + five, five, five + one, five + one * 2, five + one * 3, one + ten][d])
    return "".join(parts)


print([encode(n) for n in (1990, 2008, 1666, 3999)], [decode(t) for t in ("MCMXC", "MMVIII", "MDCLXVI")], all(decode(encode(n)) == n for n in range(1, 4000, 7)))
