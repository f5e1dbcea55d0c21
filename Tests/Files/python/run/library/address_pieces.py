# Addresses of pieces that mean something, as texts and as bytes: taken apart, joined, quoted, and read as queries.
import random
from urllib.parse import *
import urllib.parse as u
r = random.Random(9)
bits = ["http", "https", "foo", "file", "mailto", "svn+ssh", "1x", ":", ":", "//", "//", "/", "/", "?", "#", ";", "a", "b.c", "..", ".", "..", "@", "user:pw@", "host", "HOST.Org", ":80", ":x", ":99999", "[::1]", "[", "]", "%41", "é", " ", "\t", "\n", "q=1&r=2", "x=", "&", "=", "+", "%zz", "℀", "~", "[fe80::1%25Eth0]"]
def t(f, *a, **k):
    try:
        x = f(*a, **k); return x
    except Exception as e: return (type(e).__name__, str(e))
for i in range(150):
    s = "".join(r.choice(bits) for _ in range(r.randrange(1, 9)))
    v = "".join(r.choice(bits) for _ in range(r.randrange(1, 7)))
    af = r.random() < .8
    sp = t(urlsplit, s, "", af); pa = t(urlparse, s, "http" if af else "", af)
    print(repr(s), sp, pa)
    for x in (sp, pa):
        if hasattr(x, "geturl"): print([t(getattr, x, n) for n in ("username", "password", "hostname", "port")], t(x.geturl))
    print(t(urljoin, s, v, af), t(urldefrag, s), quote(s), quote_plus(s), unquote(s), unquote(s, "latin-1"), unquote_plus(s), unquote_to_bytes(s), t(u.unwrap, s))
    print(t(parse_qsl, s), t(parse_qs, v, True), t(parse_qsl, v, False, True), t(parse_qsl, s, max_num_fields=2), t(parse_qsl, s, separator=";"))
    b = s.encode("ascii", "ignore"); c = v.encode("ascii", "ignore")
    print(t(urlsplit, b), t(urlparse, b), t(urljoin, b, c), t(urldefrag, b), t(quote, b), t(quote_plus, b), t(unquote, b), t(parse_qsl, b), t(parse_qs, c, True))
    x = t(urlsplit, b)
    if hasattr(x, "geturl"): print([t(getattr, x, n) for n in ("username", "password", "hostname", "port")], t(x.geturl), x.decode())
print(t(urlsplit, "a", b"b"), t(urljoin, "a", b"b"), t(urlunsplit, ("a", b"b", "", "", "")), t(quote, b"a", encoding="x"), t(quote, b"", errors="x"), t(quote, 3), t(quote_from_bytes, "x"), quote("aé/b c", safe="é "), quote("ab", safe=b"a\xff"), quote("é", encoding="latin-1"), quote_plus("a b", " "), quote_plus(b"a b", b"+"))
print(urlencode({"a": 1, "b c": "d&e", b"k": b"v w"}), urlencode([("a", [1, 2]), ("b", "xy"), ("c", 3)], doseq=True), urlencode([("a", [1, 2])]), urlencode({"é": "ü"}, encoding="latin-1"), urlencode({"a b": "c"}, quote_via=quote), t(urlencode, "ab"), t(urlencode, 3), t(urlencode, [1]), urlencode(()), urlencode([("a", ())], True))
print(t(parse_qsl, "a", separator=""), t(parse_qsl, b"a=%C3%A9", encoding="utf-8"), t(parse_qs, "a=1;a=2", separator=";"), t(unquote, None), t(unquote_to_bytes, ""), parse_qsl(""), parse_qsl(b""))
print(sorted(u.uses_netloc), sorted(u.uses_params), sorted(u.uses_relative), SplitResult("a", "b", "c", "d", "e").encode(), t(urlunsplit, ["http", None, "x", None, ""]), t(urlunparse, [b"http", b"h", b"p", b"", b"", b"f"]))
for base, url in [("http://a/b/c/d;p?q", x) for x in "g:h g ./g g/ /g //g ?y g?y #s g#s g?y#s ;x g;x g;x?y#s . ./ .. ../ ../g ../.. ../../ ../../g ../../../g /./g /../g g. .g g.. ..g ./../g ./g/. g/./h g/../h g;x=1/./y g;x=1/../y http:g".split()] + [("", "a"), ("a", ""), ("a", "b"), ("a/b", "../../c"), ("mailto:x", "y"), ("svn://h/a/b", "../c"), ("file:///a/b", "//c/d"), ("http://a", "b//c/../d")]:
    print(base, url, urljoin(base, url), urljoin(base.encode(), url.encode()))
