"""Module doc

>>> add(2, 3)
5
>>> [add(i, i) for i in range(3)]
[0, 2, 4]
"""
import doctest

def add(a, b):
    """Adds.

    >>> add(1, 2)
    3
    >>> add("a", 1)
    Traceback (most recent call last):
        ...
    TypeError: can only concatenate str (not "int") to str
    >>> for i in range(2):
    ...     print(i)
    0
    1
    >>> add(1, 1)
    5
    """
    return a + b

class C:
    """
    >>> C().m()
    'x'
    """
    def m(self):
        """
        >>> print("a b   c")  # doctest: +NORMALIZE_WHITESPACE
        a b c
        >>> list(range(20)) # doctest: +ELLIPSIS
        [0, 1, ..., 19]
        """
        return 'x'

if __name__ == "__main__":
    r = doctest.testmod()
    print(r, r.failed, r.attempted)
