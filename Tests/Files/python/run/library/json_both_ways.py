import json


def attempt(make):
    try:
        print(repr(make()))
    except Exception as e:
        print(type(e).__name__, e)


value = {"s": "té\"\\\n\t\u0001/", "n": None, "b": [True, False], "i": -12, "f": 1.5, "e": 1e100, "nested": {"a": [], "o": {}, "t": (1, 2)}, "big": 2**70}
print(json.dumps(value))
print(json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")))
print(json.dumps(value, indent=2))
print(json.dumps([1, [2, {"k": []}]], indent="--"), json.dumps([], indent=2), json.dumps({}, indent=1), json.dumps("x"), json.dumps(None), json.dumps(1.0), json.dumps(float("inf")), json.dumps(float("nan")), json.dumps({1: "int", None: 0, True: 1, 2.5: 2}))
print(json.loads(json.dumps(value)) == {**value, "nested": {"a": [], "o": {}, "t": [1, 2]}})
for text in ('{"a": [1, 2.0, -3e2, "x\\u00e9\\n", null, true]}', ' [ ] ', '"\\ud83d\\ude00"', "1", "-0", "1E5", "NaN", "-Infinity", '{"a":1,"a":2}', '""', "[[[]]]", '"\\/\\b"'):
    attempt(lambda: json.loads(text))
for text in ("", "{", "[1,]", "{'a': 1}", '{"a" 1}', '{"a":}', "tru", "01", '"abc', "[1 2]", '{"a":1,}', "nul", '"\t"', '"\\x"', "1 2", "[1", '{"a":1', "-", "1.", '"\\u12"', "{1:2}"):
    try:
        print(json.loads(text))
    except json.JSONDecodeError as e:
        print(repr(text), e, e.msg, e.pos, e.lineno, e.colno, e.doc == text)
attempt(lambda: json.dumps({1, 2}))
attempt(lambda: json.dumps({(1, 2): 3}))
attempt(lambda: json.dumps({(1, 2): 3, "a": 1}, skipkeys=True))
attempt(lambda: json.dumps(object))
attempt(lambda: json.dumps(float("inf"), allow_nan=False))
attempt(lambda: json.loads(5))
attempt(lambda: json.loads(b'{"a": 1}'))
loop = []
loop.append(loop)
attempt(lambda: json.dumps(loop))


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, Point):
            return {"__point__": [o.x, o.y]}
        if isinstance(o, set):
            return sorted(o)
        return super().default(o)


def decode(d):
    return Point(*d["__point__"]) if "__point__" in d else d


text = json.dumps({"p": Point(1, 2), "s": {3, 1}}, cls=Encoder)
back = json.loads(text, object_hook=decode)
print(text, back["p"].x, back["s"], json.dumps(Point(1, 2), default=vars), json.JSONEncoder().encode([1]))
attempt(lambda: json.dumps(b"x", cls=Encoder))
print(json.loads("[1.5, 2]", parse_float=str, parse_int=lambda s: int(s) * 10), json.loads('{"b": 1, "a": 2}', object_pairs_hook=list), json.JSONDecoder().raw_decode('{"a": 1} rest'))
import io
out = io.StringIO()
json.dump([1, {"a": None}], out)
print(out.getvalue(), json.load(io.StringIO('{"k": [1]}')))
from collections import OrderedDict, namedtuple
print(json.dumps(OrderedDict(z=1, a=2)), json.dumps(namedtuple("N", "a b")(1, 2)), json.dumps("\u2028\x7f\ud83d"), json.dumps(True), json.dumps([1.1, 1e-7, 123456789.123, 1e22, -0.0]))
