import operator

values = [1, 1.0, True, "a", b"a", [1], (1,), {1: 1}, {1}, frozenset([1]), None, range(1), 1 + 0j, bytearray(b"a"), int, ..., slice(1)]
for function in (operator.eq, operator.ne):
    for a in values:
        print(function.__name__, repr(a), [int(function(a, b)) for b in values])
for name, function in (("<", operator.lt), ("<=", operator.le), (">", operator.gt), (">=", operator.ge)):
    seen = []
    for a in values:
        for b in values:
            try:
                seen.append("T" if function(a, b) else "F")
            except TypeError as e:
                seen.append("e")
                if type(a) is not type(b) and name == "<" and isinstance(b, (int, str)):
                    print(e)
    print(name, "".join(seen))
for a, b in (("abc", "abd"), ("", "a"), ("B", "a"), ("é", "z"), ([1, 2], [1, 2, 0]), ([2], [1, 9]), ((1, "a"), (1, "b")), (b"a", b"\xff"), ({1}, {1, 2}), ({1, 3}, {1, 2}),
             ([], []), (float("nan"), 1.0), (2**53, 2.0**53), (2**53 + 1, 2.0**53), (10**400, 1e308), (-10**400, float("-inf"))):
    print(repr(a)[:20], repr(b)[:20], a < b, a <= b, a == b, a != b, a > b, a >= b)
nan = float("nan")
print([nan] == [nan], nan in [nan], (nan,) == (nan,))
print(1 < 2 < 3, 1 < 3 < 2, 3 > 2 == 2, 1 == 1.0 == True, 1 < 2 > 1 != 0, not 1 == 2, None is None is not 5)
