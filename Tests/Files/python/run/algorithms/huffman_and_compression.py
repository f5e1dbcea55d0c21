import heapq
from collections import Counter


def huffman(text):
    heap = [(count, order, char) for order, (char, count) in enumerate(sorted(Counter(text).items()))]
    heapq.heapify(heap)
    order = len(heap)
    while len(heap) > 1:
        a, b = heapq.heappop(heap), heapq.heappop(heap)
        heapq.heappush(heap, (a[0] + b[0], order, (a[2], b[2])))
        order += 1
    codes = {}

    def walk(node, code):
        if isinstance(node, tuple):
            walk(node[0], code + "0")
            walk(node[1], code + "1")
        else:
            codes[node] = code or "0"

    walk(heap[0][2], "")
    return codes


def decode(bits, codes):
    letters, result, code = {v: k for k, v in codes.items()}, [], ""
    for bit in bits:
        code += bit
        if code in letters:
            result.append(letters[code])
            code = ""
    return "".join(result)


def lzw(text):
    table, current, out = {chr(i): i for i in range(128)}, "", []
    for c in text:
        if current + c in table:
            current += c
        else:
            out.append(table[current])
            table[current + c] = len(table)
            current = c
    return out + [table[current]] if current else out


def unlzw(codes):
    table = {i: chr(i) for i in range(128)}
    result = before = table[codes[0]]
    for code in codes[1:]:
        entry = table[code] if code in table else before + before[0]
        result += entry
        table[len(table)] = before + entry[0]
        before = entry
    return result


def run_lengths(text):
    out, i = [], 0
    while i < len(text):
        j = i
        while j < len(text) and text[j] == text[i]:
            j += 1
        out.append((text[i], j - i))
        i = j
    return out


def burrows_wheeler(text):
    text += "\0"
    return "".join(row[-1] for row in sorted(text[i:] + text[:i] for i in range(len(text))))


def unwheel(last):
    table = [""] * len(last)
    for _ in last:
        table = sorted(c + row for c, row in zip(last, table))
    return next(row for row in table if row.endswith("\0"))[:-1]


def move_to_front(text, alphabet):
    symbols, out = list(alphabet), []
    for c in text:
        i = symbols.index(c)
        out.append(i)
        symbols.insert(0, symbols.pop(i))
    return out


text = "this is an example of a huffman tree"
codes = huffman(text)
bits = "".join(codes[c] for c in text)
print(len(bits), decode(bits, codes) == text, sorted(codes.items(), key=lambda kv: (len(kv[1]), kv[0]))[:4], huffman("aaaa"))
packed = lzw("TOBEORNOTTOBEORTOBEORNOT")
print(packed, unlzw(packed), run_lengths("aaabccd"), "".join(f"{n}{c}" for c, n in run_lengths("WWWWBWW")))
print(repr(burrows_wheeler("banana")), unwheel(burrows_wheeler("banana")), move_to_front("bananaaa", "abcdefghijklmnopqrstuvwxyz"))


def elias_gamma(n):
    return "0" * (n.bit_length() - 1) + bin(n)[2:]


def gray(n):
    return n ^ n >> 1


print([elias_gamma(n) for n in range(1, 9)], [format(gray(n), "03b") for n in range(8)])


def hamming_code(bits):
    d1, d2, d3, d4 = bits
    return [d1 ^ d2 ^ d4, d1 ^ d3 ^ d4, d1, d2 ^ d3 ^ d4, d2, d3, d4]


def correct(code):
    place = sum((i + 1) * 0 for i in range(7))
    for i, bit in enumerate(code, 1):
        if bit:
            place ^= i
    if place:
        code = code[:]
        code[place - 1] ^= 1
    return [code[2], code[4], code[5], code[6]], place


sent = hamming_code([1, 0, 1, 1])
print(sent, correct(sent), correct(sent[:4] + [1 - sent[4]] + sent[5:]))


def crc32(data):
    crc = 0xFFFFFFFF
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ 0xEDB88320 * (crc & 1)
    return crc ^ 0xFFFFFFFF


def adler(data):
    a, b = 1, 0
    for byte in data:
        a = (a + byte) % 65521
        b = (b + a) % 65521
    return b << 16 | a


def luhn(number):
    digits = [int(c) for c in reversed(number)]
    return sum(digits[::2] + [sum(divmod(2 * d, 10)) for d in digits[1::2]]) % 10 == 0


print(hex(crc32(b"123456789")), adler(b"Wikipedia"), luhn("49927398716"), luhn("49927398717"), sum(int(c) * (10 - i) for i, c in enumerate("030640615")) % 11)
