"""Texts and comparisons that test cases share."""

from collections import Counter

_MAX_LENGTH = 80


def _shorten(text, head, tail):
    left_out = len(text) - head - tail
    if left_out > 12:
        return "%s[%d chars]%s" % (text[:head], left_out, text[len(text) - tail:])
    return text


def _common_prefix(texts):
    low, high = min(texts), max(texts)
    length = 0
    while length < len(low) and low[length] == high[length]:
        length += 1
    return low[:length]


def _common_shorten_repr(*values):
    # The representations, with what they have in common at the beginning left out if they are long.
    texts = [safe_repr(value) for value in values]
    longest = max([len(text) for text in texts])
    if longest <= _MAX_LENGTH:
        return tuple(texts)
    prefix = _common_prefix(texts)
    length = len(prefix)
    room = _MAX_LENGTH - (longest - length + 5 + 12)
    if room > 5:
        prefix = _shorten(prefix, 5, room)
        return tuple([prefix + text[length:] for text in texts])
    prefix = _shorten(prefix, 5, 5)
    return tuple([prefix + _shorten(text[length:], 41, 5) for text in texts])


def safe_repr(value, short=False):
    try:
        text = repr(value)
    except Exception:
        text = object.__repr__(value)
    if not short or len(text) < _MAX_LENGTH:
        return text
    return text[:_MAX_LENGTH] + " [truncated]..."


def strclass(kind):
    return "%s.%s" % (kind.__module__, kind.__qualname__)


def sorted_list_difference(expected, actual):
    """What is only in the one and only in the other of two sorted lists."""
    missing = []
    unexpected = []
    i = j = 0
    while i < len(expected) and j < len(actual):
        a, b = expected[i], actual[j]
        if a < b:
            missing.append(a)
            i += 1
            while i < len(expected) and expected[i] == a:
                i += 1
        elif a > b:
            unexpected.append(b)
            j += 1
            while j < len(actual) and actual[j] == b:
                j += 1
        else:
            i += 1
            while i < len(expected) and expected[i] == a:
                i += 1
            j += 1
            while j < len(actual) and actual[j] == b:
                j += 1
    return missing + expected[i:], unexpected + actual[j:]


def unorderable_list_difference(expected, actual):
    missing = []
    while expected:
        item = expected.pop()
        try:
            actual.remove(item)
        except ValueError:
            missing.append(item)
    return missing, actual


def three_way_cmp(x, y):
    return (x > y) - (x < y)


def _count_differences(first, second):
    """(count in the first, count in the second, item) for each item whose counts differ; items are compared by `==`."""
    first, second = list(first), list(second)
    found = []
    taken = set()
    for i, item in enumerate(first):
        if ("a", i) in taken:
            continue
        a = b = 0
        for j in range(i, len(first)):
            if ("a", j) not in taken and first[j] == item:
                a += 1
                taken.add(("a", j))
        for j in range(len(second)):
            if ("b", j) not in taken and second[j] == item:
                b += 1
                taken.add(("b", j))
        if a != b:
            found.append((a, b, item))
    for i, item in enumerate(second):
        if ("b", i) in taken:
            continue
        b = 0
        for j in range(i, len(second)):
            if ("b", j) not in taken and second[j] == item:
                b += 1
                taken.add(("b", j))
        found.append((0, b, item))
    return found


def _hashable_count_differences(first, second):
    a, b = Counter(first), Counter(second)
    found = [(count, b.get(item, 0), item) for item, count in a.items() if b.get(item, 0) != count]
    return found + [(0, count, item) for item, count in b.items() if item not in a]
