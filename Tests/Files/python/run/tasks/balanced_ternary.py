def encode(n):
    out = ""
    while n:
        n, r = divmod(n, 3)
        if r == 2:
            n += 1
        out = "0+-"[r] + out
    return out or "0"


def decode(text):
    total = 0
    for c in text:
        total = total * 3 + {"+": 1, "-": -1, "0": 0}[c]
    return total


print([encode(n) for n in range(-6, 7)], all(decode(encode(n)) == n for n in range(-500, 500)), encode(-436), decode("+-++0+"))
