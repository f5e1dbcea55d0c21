import string

LETTERS = string.ascii_uppercase


def caesar(text, shift):
    return "".join(chr((ord(c) - base + shift) % 26 + base) if c.isalpha() else c for c in text for base in [65 if c.isupper() else 97])


def vigenere(text, key, sign=1):
    result, k = [], 0
    for c in text.upper():
        if c in LETTERS:
            result.append(LETTERS[(LETTERS.index(c) + sign * LETTERS.index(key[k % len(key)])) % 26])
            k += 1
        else:
            result.append(c)
    return "".join(result)


def rail_fence(text, rails, decode=False):
    places = sorted(range(len(text)), key=lambda i: (min(i % (2 * rails - 2), (2 * rails - 2) - i % (2 * rails - 2)), i))
    if not decode:
        return "".join(text[i] for i in places)
    result = [""] * len(text)
    for i, c in zip(places, text):
        result[i] = c
    return "".join(result)


def atbash(text):
    return text.translate(str.maketrans(LETTERS + LETTERS.lower(), LETTERS[::-1] + LETTERS[::-1].lower()))


def affine(text, a, b):
    return "".join(LETTERS[(a * LETTERS.index(c) + b) % 26] if c in LETTERS else c for c in text)


def polybius(text):
    square = LETTERS.replace("J", "")
    return " ".join("%d%d" % tuple(n + 1 for n in divmod(square.index(c), 5)) for c in text.replace("J", "I") if c in square)


def playfair(text, key):
    square = "".join(dict.fromkeys(key + LETTERS)).replace("J", "")
    pairs, i = [], 0
    while i < len(text):
        a, b = text[i], text[i + 1] if i + 1 < len(text) else "X"
        if a == b:
            b, i = "X", i + 1
        else:
            i += 2
        pairs.append(a + b)
    out = []
    for a, b in pairs:
        (ra, ca), (rb, cb) = divmod(square.index(a), 5), divmod(square.index(b), 5)
        if ra == rb:
            out.append(square[ra * 5 + (ca + 1) % 5] + square[rb * 5 + (cb + 1) % 5])
        elif ca == cb:
            out.append(square[(ra + 1) % 5 * 5 + ca] + square[(rb + 1) % 5 * 5 + cb])
        else:
            out.append(square[ra * 5 + cb] + square[rb * 5 + ca])
    return " ".join(out)


def xor(data, key):
    return bytes(b ^ key[i % len(key)] for i, b in enumerate(data))


def rsa():
    p, q, e = 61, 53, 17
    n, d = p * q, pow(e, -1, (p - 1) * (q - 1))
    sent = [pow(ord(c), e, n) for c in "RSA"]
    return n, d, sent, "".join(chr(pow(c, d, n)) for c in sent)


def rc4(key, data):
    s, j, out, i = list(range(256)), 0, [], 0
    for k in range(256):
        j = (j + s[k] + key[k % len(key)]) % 256
        s[k], s[j] = s[j], s[k]
    j = 0
    for byte in data:
        i = (i + 1) % 256
        j = (j + s[i]) % 256
        s[i], s[j] = s[j], s[i]
        out.append(byte ^ s[(s[i] + s[j]) % 256])
    return bytes(out)


morse = dict(zip(LETTERS, ".- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..".split()))
print(caesar("Hello, World!", 3), caesar(caesar("Zebra", 29), -29), vigenere("ATTACK AT DAWN", "LEMON"), vigenere(vigenere("ATTACK AT DAWN", "LEMON"), "LEMON", -1))
print(rail_fence("WEAREDISCOVERED", 3), rail_fence(rail_fence("WEAREDISCOVERED", 3), 3, True), atbash("Wizard"), affine("AFFINECIPHER", 5, 8), polybius("JUMPING"), playfair("HIDETHEGOLD", "PLAYFAIREXAMPLE"))
print(xor(b"secret", b"key").hex(), xor(xor(b"secret", b"key"), b"key"), rsa(), rc4(b"Key", b"Plaintext").hex(), " ".join(morse[c] for c in "SOS"), {v: k for k, v in morse.items()}["--."])
best = max(range(26), key=lambda s: sum(caesar("Wkh hdjoh odqgv lq wkh hyhqlqj", -s).lower().count(c) * w for c, w in zip("etaoin", (13, 9, 8, 7, 7, 7))))
print(best, caesar("Wkh hdjoh odqgv lq wkh hyhqlqj", -best))
