from collections import Counter

RANKS = {r: i for i, r in enumerate("23456789TJQKA", 2)}


def rank(hand):
    values = sorted((RANKS[c[0]] for c in hand), reverse=True)
    if values == [14, 5, 4, 3, 2]:
        values = [5, 4, 3, 2, 1]
    counts = sorted(Counter(values).items(), key=lambda vc: (-vc[1], -vc[0]))
    shape = tuple(n for _, n in counts)
    flush, straight = len({c[1] for c in hand}) == 1, shape == (1,) * 5 and values[0] - values[4] == 4
    kinds = {(4, 1): 7, (3, 2): 6, (3, 1, 1): 3, (2, 2, 1): 2, (2, 1, 1, 1): 1}
    return (8 if flush and straight else 5 if flush else 4 if straight else kinds.get(shape, 0)), [v for v, _ in counts]


NAMES = "high pair two-pair three straight flush full four straight-flush".split()
hands = [h.split() for h in ("2H 3H 4H 5H 6H", "KS KC KD 2S 2D", "AH 2D 3S 4C 5H", "TS JS QS KS 2S", "9C 9D 9H 9S 2C", "AS KD QC JH 9S", "4D 4S 7H 7C KD", "AC AD 5C 6D 7S")]
for hand in hands:
    print(" ".join(hand), NAMES[rank(hand)[0]], rank(hand))
print([" ".join(h) for h in sorted(hands, key=rank)][-2:], max(["AH KH QH JH 9H".split(), "2C 2D 2H 3S 3D".split()], key=rank))
