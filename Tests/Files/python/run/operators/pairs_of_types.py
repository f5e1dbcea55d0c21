import operator

values = [3, -2, 0, 2.5, True, None, "ab", b"ab", [1, 2], (1, 2), {1: 2}, {1, 2}, frozenset([2]), range(2), 1j, bytearray(b"x"), int]
binary = [operator.add, operator.sub, operator.mul, operator.truediv, operator.floordiv, operator.mod, operator.pow,
          operator.lshift, operator.rshift, operator.and_, operator.or_, operator.xor, operator.matmul]
for function in binary:
    counts = {}
    for a in values:
        for b in values:
            try:
                result = function(a, b)
                text = "ok"
            except Exception as e:
                text = type(e).__name__
            counts[text] = counts.get(text, 0) + 1
    print(function.__name__, sorted(counts.items()))
for a in values:
    for b in (2, 2.5, "ab", [3], (3,), {5: 6}, {2, 9}, None):
        line = []
        for function in (operator.add, operator.mul, operator.or_, operator.mod):
            try:
                line.append(repr(function(a, b)))
            except Exception as e:
                line.append(str(e))
        print(repr(a), repr(b), line)
