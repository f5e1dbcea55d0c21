# What inspect tells about builtin functions, kinds of containers, and names of characters.
import collections
import collections.abc
import html
import html.entities
import inspect
import os
import platform
import uuid

for function in (len, print, sorted, sum, pow, abs, isinstance, open, hash, chr, float, complex, list, tuple, enumerate, reversed,
                 max, min, iter, next, getattr, dir, vars, type, int, str, dict, map, zip, range):
    try:
        print(function.__name__, inspect.signature(function))
    except ValueError:
        print(function.__name__, "tells none")

print([isinstance(collections.deque(), kind) for kind in (collections.abc.Sequence, collections.abc.MutableSequence, collections.abc.Mapping)])

print(html.unescape("&lt;a&gt; &eacute; &copy &notit; &notin; &hearts &hearts; &#x41; &AMP; &nosuch; &Alpha;&amp"))
print(len(html.entities.name2codepoint), html.entities.codepoint2name[233], html.entities.entitydefs["alpha"])

found = platform.uname()
print(len(found), found.system, found[0] == found.system)
print("é".encode("charmap"), b"\xe9".decode("charmap"))

print(len(os.urandom(16)), type(os.urandom(0)), os.urandom(8) != os.urandom(8), uuid.uuid4().version)

numbers = bytearray(b"abcabc")
print(numbers.index(98), numbers.index(98, 2), numbers.find(100), numbers.find(99, -1), numbers.find(99, 0, 2), 97 in numbers, numbers.find(b"ca"))
for wrong in (lambda: numbers.index(300), lambda: 300 in numbers, lambda: numbers.index(0), lambda: numbers.find("a")):
    try:
        print(wrong())
    except (ValueError, TypeError) as problem:
        print(type(problem).__name__, problem)
