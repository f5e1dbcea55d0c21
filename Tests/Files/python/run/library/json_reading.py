# What json.loads takes and refuses, and where it says the fault is.
import json

for text in [
    "1", " -0 ", "1.5e3", "-1E-2", "1e400", '""', '"a\\u00e9\\n\\"\\/"', '"\\ud83d\\ude00"', "[]", "[ ]", "{}", "{ }",
    "[1, [2, [3, []]], {}]", '{"a": {"b": [true, false, null]}, "a": 2}', " [1 , 2 ] \n", '{"x":1,"y":[{"z":"w"}]}', "NaN", "[Infinity, -Infinity]",
    "123456789012345678901234567890", '"\u00e9\u4e2d"', "[\"a\", \"b\\tc\"]",
]:
    print(repr(text), json.loads(text))

for text in [
    "", "  ", "[", "]", "[1", "[1,", "[1,]", "[,1]", "[1 2]", "{", "{1: 2}", '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', '{"a" 1}', "01", "1.", ".5",
    "-", "+1", "1e", "tru", "nul", "'a'", '"abc', '"a\nb"', '"\\x"', '"\\u12"', "[1]]", "1 2", '{"a":1}{', "[1}", '{"a":1]', "{,}", '["a":1]', "\u00a01",
]:
    try:
        print(repr(text), json.loads(text))
    except json.JSONDecodeError as e:
        print(repr(text), e, e.pos, e.lineno, e.colno)

print(json.loads('{"b": 1, "a": [1.0, 2]}', object_pairs_hook=list))
print(json.loads('{"b": {"c": 1}}', object_hook=lambda d: sorted(d)))
print(json.loads("[1.5, 2]", parse_float=str, parse_int=lambda s: s + "!"))
print(json.loads(b'{"k": "\xc3\xa9"}'), json.JSONDecoder().raw_decode("[1, 2] rest"))
data = {"k%d" % i: [i, i / 4, str(i) * 3, None, {"deep": [[i]]}] for i in range(40)}
print(json.loads(json.dumps(data)) == data, json.loads(json.dumps(data, indent=2)) == data)
print(json.dumps(["\x7f", "\x00\x1f", "é", "\U0001f600", "a\"b\\c", "/"]), json.dumps("é\x7f", ensure_ascii=False))
