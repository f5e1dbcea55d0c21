tests = [
    lambda: [][0], lambda: ()[5], lambda: ""[1], lambda: {}["k"], lambda: {}[(1, 2)], lambda: [].x, lambda: None.x, lambda: (5).x, lambda: int.x, lambda: (lambda: 0).x,
    lambda: None(), lambda: 5(), lambda: "a"(), lambda: [](), lambda: None[0], lambda: 5[0], lambda: len[0], lambda: {1}[0], lambda: None + 1, lambda: 1 + None, lambda: "a" + 1, lambda: [] + (), lambda: {} + {},
    lambda: -"a", lambda: ~1.5, lambda: +[], lambda: 1 < "a", lambda: [] < (), lambda: None < None, lambda: {} < {}, lambda: 1j < 2j, lambda: int("a"), lambda: int("1.5"), lambda: int([]), lambda: float("x"), lambda: float([]),
    lambda: len(5), lambda: len(None), lambda: abs("a"), lambda: sum("ab"), lambda: sum([1, "a"]), lambda: max([]), lambda: max(5), lambda: sorted([1, "a"]), lambda: iter(5), lambda: next(5), lambda: hash([]), lambda: hash({}), lambda: {[]: 1},
    lambda: {{}}, lambda: ord("ab"), lambda: chr(-1), lambda: chr("a"), lambda: range("a"), lambda: range(1.5), lambda: "a" * "b", lambda: [1] * 1.5, lambda: "%d" % "x", lambda: "%s %s" % 1, lambda: "{}".format(), lambda: "{:d}".format("x"),
    lambda: "abc".index("z"), lambda: [1].index(2), lambda: [1].remove(2), lambda: [].pop(), lambda: {}.popitem(), lambda: {1}.remove(2), lambda: set().pop(), lambda: (1).bit_length(2), lambda: "a".join([1]), lambda: ",".join(5),
    lambda: dict([1]), lambda: dict([(1, 2, 3)]), lambda: list(5), lambda: tuple(None), lambda: set(5), lambda: isinstance(1, 2), lambda: issubclass(1, int), lambda: getattr(1, "x"), lambda: 1 .real(), lambda: 1 / 0, lambda: 1 // 0, lambda: 1 % 0,
    lambda: 1.0 / 0, lambda: divmod(1, 0), lambda: 0 ** -1, lambda: pow(2, -1, 4), lambda: 1 << -1, lambda: 2.0 ** 5000, lambda: int(float("inf")), lambda: int(float("nan")), lambda: round("a"), lambda: bin(1.5), lambda: bytes(["a"]), lambda: bytes([256]),
    lambda: b"a" + "b", lambda: "a" + b"b", lambda: b"a".decode("x"), lambda: "é".encode("ascii"), lambda: b"\xff".decode(), lambda: __import__("no_such_module"), lambda: open(5.5), lambda: zip(1), lambda: map(1), lambda: enumerate(5),
    lambda: reversed(5), lambda: slice(1)[0], lambda: (x for x in 5), lambda: {**5}, lambda: [x for x in None], lambda: {x for x in 5}, lambda: object(1), lambda: type(1, 2), lambda: complex("a"),
    lambda: memoryview("a"), lambda: 5 in 5, lambda: "a" in 5, lambda: 1 in "a", lambda: all(5), lambda: any(None), lambda: filter(None, 5), lambda: vars(5), lambda: callable(), lambda: format(5, "z"), lambda: input(1, 2), lambda: id(), lambda: __build_nothing__,
    lambda: [].append(), lambda: [].append(1, 2), lambda: {}.get(), lambda: "a".upper(1), lambda: "".split(1), lambda: "a".replace("b"), lambda: (1).to_bytes(0, "big"), lambda: object().x, lambda: setattr(5, "x", 1),
    lambda: delattr(object(), "x"), lambda: dict(1), lambda: frozenset(5), lambda: bytearray(-1), lambda: "a".center(), lambda: [1, 2, 3][1:2:0], lambda: "abc"["b"], lambda: [1]["0"], lambda: (1,)[None], lambda: {1: 2}.update(3),
]
for number, test in enumerate(tests):
    try:
        print(number, test())
    except Exception as e:
        print(number, type(e).__name__, e)
