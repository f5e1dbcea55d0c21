import urllib.parse as up
import uuid

u = uuid.UUID("12345678-1234-5678-1234-567812345678")
print(u, repr(u), u.hex, u.int, u.bytes, u.fields, u.version, u.variant, u.urn, u == uuid.UUID(int=u.int), uuid.UUID("{12345678123456781234567812345678}") == u, uuid.UUID(bytes=u.bytes) == u, hash(u) == hash(uuid.UUID(str(u))))
print(uuid.uuid3(uuid.NAMESPACE_DNS, "python.org"), uuid.uuid5(uuid.NAMESPACE_URL, "x"), uuid.uuid4().version, len(str(uuid.uuid4())), uuid.uuid4() != uuid.uuid4(), sorted([uuid.UUID(int=5), uuid.UUID(int=1)])[0])
for bad in ("x", "1234", None):
    try:
        uuid.UUID(bad)
    except (ValueError, TypeError) as e:
        print(e)
r = up.urlparse("https://user:pw@host.example:8080/path/a;p?q=1&r=a%20b#frag")
print(r, r.scheme, r.netloc, r.hostname, r.port, r.username, r.password, r.path, r.query, r.fragment, r.geturl(), r._replace(path="/new").geturl())
print(up.quote("a b/ç&=?"), up.quote("a/b", safe=""), up.quote_plus("a b+c"), up.unquote("a%20b%C3%A7"), up.unquote_plus("a+b%2B"), up.urlencode({"a": 1, "b": "x y", "c": ["p", "q"]}), up.urlencode({"c": ["p", "q"]}, doseq=True), up.urlencode([("k", "v"), ("k", "w")]))
print(up.parse_qs("a=1&b=2&a=3&empty="), up.parse_qsl("x=1&y=%20"), up.parse_qs("e=", keep_blank_values=True), up.urljoin("http://a/b/c/d", "../e"), up.urljoin("http://a/b", "//h/x"), up.urljoin("http://a/b/", "f?q#z"), up.urljoin("http://a/b", "http://other/"), up.urlsplit("//h/p?q"), up.urlunsplit(("http", "h", "/p", "q=1", "")), up.urldefrag("http://a/b#c"))
