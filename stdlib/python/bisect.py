"""The module bisect: places in sorted sequences, found by halving."""

__all__ = ["bisect", "bisect_left", "bisect_right", "insort", "insort_left", "insort_right"]


def bisect_left(a, x, lo=0, hi=None, *, key=None):
    """The first place at which `x` keeps the order."""
    end = len(a) if hi is None else hi
    if lo < 0:
        _refuse()
    while lo < end:
        probe = (lo + end) // 2
        item = a[probe]
        if (item if key is None else key(item)) < x:
            lo = probe + 1
        else:
            end = probe
    return lo


def bisect_right(a, x, lo=0, hi=None, *, key=None):
    """The last place at which `x` keeps the order."""
    end = len(a) if hi is None else hi
    if lo < 0:
        _refuse()
    while lo < end:
        probe = (lo + end) // 2
        item = a[probe]
        if x < (item if key is None else key(item)):
            end = probe
        else:
            lo = probe + 1
    return lo


def _refuse():
    raise ValueError("lo must be non-negative")


def insort_left(a, x, lo=0, hi=None, *, key=None):
    sought = x if key is None else key(x)
    a.insert(bisect_left(a, sought, lo, hi, key=key), x)


def insort_right(a, x, lo=0, hi=None, *, key=None):
    sought = x if key is None else key(x)
    a.insert(bisect_right(a, sought, lo, hi, key=key), x)


bisect, insort = bisect_right, insort_right
