# difflib, uuid, urllib.parse.
import difflib, uuid
from urllib.parse import *
a = "the quick brown fox\njumps over\nthe lazy dog\nand runs\naway\n".splitlines(True)
b = "the quick red fox\njumps over\nthe crazy dog\naway\nfor ever\n".splitlines(True)
print("".join(difflib.unified_diff(a, b, "old", "new", n=1)))
print("".join(difflib.context_diff(a, b, "old", "new")))
print("".join(difflib.ndiff(a, b)))
m = difflib.SequenceMatcher(lambda c: c == " ", "private Thread currentThread;", "private volatile Thread currentThread;")
print(round(m.ratio(), 3), m.get_opcodes(), m.get_matching_blocks(), m.find_longest_match(0, 5, 0, 5))
print(difflib.get_close_matches("appel", ["ape", "apple", "peach", "puppy"]), difflib.get_close_matches("x", ["y"]))
print(list(difflib.restore(difflib.ndiff(a, b), 1)) == a, list(difflib.unified_diff(a, a)))
u = uuid.UUID("12345678-1234-5678-9234-567812345678")
print(u, repr(u), u.hex, u.int, u.version, u.variant, u.fields, u.bytes, u.urn, u == uuid.UUID(int=u.int), u < uuid.NAMESPACE_DNS)
print(uuid.uuid3(uuid.NAMESPACE_DNS, "python.org"), uuid.uuid5(uuid.NAMESPACE_URL, "http://x"), uuid.uuid4().version, len(str(uuid.uuid1())))
for bad in ({"hex": "12"}, {"int": -1}, {}):
    try: uuid.UUID(**bad)
    except (ValueError, TypeError) as e: print(e)
for url in ("http://user:pw@Host.com:80/a/b;p?q=1&r=2#frag", "mailto:x@y.z", "//h/p", "path?x", "file:///etc", "http://[::1]:8/x"):
    p = urlparse(url)
    print(p, p.hostname, p.port, p.username, p.geturl() == url, urlsplit(url))
for rel in ("g", "../g", "/g", "?y", "#s", "http://o/x", "./g/.", "../../../g", "//n/p", "g;x=1/../y"):
    print(urljoin("http://a/b/c/d;p?q", rel), end=" ")
print(quote("a b/ü?&"), quote_plus("a b/ü"), unquote("%C3%BC%20+%zz"), unquote_plus("a+b%2B"), urlencode({"a": 1, "b": "x y&", "c": [1, 2]}), urlencode({"c": [1, 2]}, doseq=True))
print(parse_qs("a=1&a=2&b=&c=x%20y"), parse_qsl("a=1&b=&c", keep_blank_values=True), urldefrag("http://a/b#c"), urlunparse(("http", "h", "p", "", "q=1", "f")))
