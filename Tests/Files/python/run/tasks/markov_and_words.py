import random
from collections import defaultdict

random.seed(4)
TEXT = "the cat sat on the mat and the dog sat on the cat and the mouse ran from the cat to the dog"
chain = defaultdict(list)
words = TEXT.split()
for a, b in zip(words, words[1:]):
    chain[a].append(b)
word, out = "the", ["the"]
for _ in range(12):
    if word not in chain:
        break
    word = random.choice(chain[word])
    out.append(word)
print(" ".join(out), len(chain), chain["the"])
frequencies = {w: words.count(w) / len(words) for w in dict.fromkeys(words)}
print(sorted(frequencies.items(), key=lambda kv: (-kv[1], kv[0]))[:3], round(sum(frequencies.values()), 10))
from math import log2
print(round(-sum(p * log2(p) for p in frequencies.values()), 6))


def similarity(a, b):
    a, b = ({w[i:i + 2] for i in range(len(w) - 1)} for w in (a, b))
    return 2 * len(a & b) / (len(a) + len(b))


print([round(similarity("night", w), 3) for w in ("nacht", "nights", "light", "xyz")])


def soundex(word):
    codes = {c: d for d, group in enumerate(("bfpv", "cgjkqsxz", "dt", "l", "mn", "r"), 1) for c in group}
    digits = [codes.get(c, 0 if c in "aeiouy" else None) for c in word.lower()]
    out, last = word[0].upper(), digits[0]
    for d in digits[1:]:
        if d and d != last:
            out += str(d)
        if d is not None:
            last = d
    return (out + "000")[:4]


print([soundex(w) for w in "Robert Rupert Rubin Ashcraft Tymczak Pfister Honeyman".split()])
