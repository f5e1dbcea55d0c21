s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, slice(5), slice(None), slice(1, None), s == slice(1, 10, 2), s != slice(1), slice("a", "b"))
print(s.indices(5), slice(None, None, -1).indices(4), slice(-3, None).indices(10), slice(100, -100, -3).indices(7), slice(2, 1).indices(0))
text = "abcdefghij"
for parts in ((None, None, None), (2, None, None), (None, -2, None), (None, None, -1), (8, 2, -2), (-1, -8, -3), (20, None, -4), (3, 3, 1), (None, 0, -1), (2**70, None, -3)):
    part = slice(*parts)
    print(parts, text[part], list(range(10))[part], tuple(range(10))[part], range(10)[part], text.encode()[part])


class Show:
    def __getitem__(self, key):
        return key

    def __setitem__(self, key, value):
        print("set", key, value)

    def __delitem__(self, key):
        print("del", key)


show = Show()
print(show[1], show[1:2], show[:], show[::], show[1:2, 3], show[..., 1:], show[()], show[(1, 2)], show["a":"b":"c"], show[-1:], show[None])
show[1:2] = "x"
show[1, 2] = 5
del show[::2]
del show["key"]
for make in (lambda: slice(), lambda: slice(1, 2, 3, 4), lambda: text[1.0:], lambda: text[::0], lambda: text["a":], lambda: [1][slice(0, 1, 0)], lambda: s.indices(-1),
             lambda: s.indices("a"), lambda: hash(s), lambda: text[1, 2], lambda: [1][1:2, 3], lambda: {}[1:2]):
    try:
        print(make())
    except Exception as e:
        print(type(e).__name__, e)


class Index:
    def __index__(self):
        return 2


print(text[Index():], text[:Index()], text[::Index()], slice(Index(), None).indices(9), slice(1, 2) < slice(1, 3), sorted([slice(2), slice(1)])[0])
names = slice(0, 3)
print([row[names] for row in ("alpha", "beta")])
