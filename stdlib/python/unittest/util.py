"""Texts and comparisons that test cases share."""

from bisect import bisect_left
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
    return _without(expected, actual), _without(actual, expected)


def _without(items, others):
    # The items of a sorted list that another one does not have, each once.
    found = []
    for item in items:
        place = bisect_left(others, item)
        is_there = place < len(others) and others[place] == item
        if not is_there and not (found and found[-1] == item):
            found.append(item)
    return found


def unorderable_list_difference(expected, actual):
    """The same for two lists that need no order; they are used up."""
    missing = [item for item in reversed(expected) if not _taken(actual, item)]
    expected.clear()
    return missing, actual


def _taken(items, item):
    if item not in items:
        return False
    items.remove(item)
    return True


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
