# pprint: every kind of value that it lays out in its own way.
import collections
import pprint
import types
from dataclasses import dataclass, field

words = "the quick brown fox jumped over the lazy dog and went on to other things".split()
nested = {"a": list(range(30)), "b": {"c": tuple(words), "d": {"e": words, "f": (1,)}}, 3: None, (1, 2): "x" * 90}
for options in ({}, {"indent": 4}, {"width": 30}, {"compact": True}, {"depth": 2}, {"width": 40, "compact": True, "indent": 2}, {"sort_dicts": False}):
    print(options)
    pprint.pprint(nested, **options)
    print(pprint.pformat([words, words], **options))


@dataclass
class Item:
    name: str
    parts: list = field(default_factory=list)
    hidden: int = field(default=0, repr=False)


class Own:
    def __repr__(self):
        return "Own" * 30


class Words(list):
    pass


pair = collections.namedtuple("pair", "left right")
values = [
    set(words), frozenset(words), {"x"}, set(), " ".join(words) * 3, "line one\nline two\n" + " ".join(words) * 2, b"bytes " * 20, b"abc",
    bytearray(b"array " * 20), types.SimpleNamespace(alpha=words, beta=list(range(30))), types.MappingProxyType({"k": words, "l": words}),
    Item("item", [Item("inner", words), words]), collections.OrderedDict([("b", words), ("a", words)]),
    collections.defaultdict(list, {"k": words, "j": words}), collections.Counter(words), collections.deque(words),
    collections.deque(words, maxlen=20), collections.ChainMap({"a": words}, {"b": words}), collections.UserDict(a=words, b=words),
    pair(words, words), Own(), [Own(), Own()], Words(words), 123456789, [10 ** 30, 1.5, True, None], {1: "a", "b": 2, None: 3}, [], (), {},
]
for value in values:
    pprint.pprint(value)
    pprint.pprint({"key": value}, width=50, indent=3)
    print(pprint.isreadable(value), pprint.isrecursive(value))
pprint.pp({"z": 1, "a": 2})
pprint.pprint([1234567, {"n": 7654321}], underscore_numbers=True)
loop = [1]
loop.append(loop)
loop.append({"loop": loop})
for text in (pprint.pformat(loop), pprint.saferepr(loop), pprint.pformat([loop, words, words])):
    print(text.replace(str(id(loop)), "ID"))
print(pprint.isreadable(loop), pprint.isrecursive(loop))
for wrong in ({"indent": -1}, {"depth": 0}, {"width": 0}):
    try:
        pprint.PrettyPrinter(**wrong)
    except ValueError as error:
        print(error)
