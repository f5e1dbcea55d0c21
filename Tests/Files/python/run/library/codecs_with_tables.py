# Codecs with one byte for each character, and those that write any text in ASCII.
import codecs
import encodings
import encodings.cp437
import encodings.idna
from encodings.aliases import aliases

text = "Grüße, naïve café – €5 ЖЯ Ωλ"
for name in ("cp437", "cp850", "cp1250", "cp1251", "cp1252", "iso8859-2", "iso8859-5", "iso8859-15", "koi8-r", "mac-roman", "cp037", "ibm866"):
    data = text.encode(name, "replace")
    print(name, data, data.decode(name), codecs.lookup(name).name)
for name in ("utf-7", "punycode", "idna"):
    for sample in ("plain", "münchen", "日本語", "a+b-c", "Ünïcode.example", "😀x"):
        try:
            data = sample.encode(name)
            print(name, data, data.decode(name))
        except UnicodeError as problem:
            print(name, type(problem).__name__, problem)
print("bücher.example.com".encode("idna"), b"xn--bcher-kva.example".decode("idna"), b"A+-B +2D3eAA-".decode("utf-7"))
for call in (lambda: "€".encode("koi8-r"), lambda: b"\x81".decode("cp1253"), lambda: "x".encode("no such"), lambda: codecs.lookup("nothing"), lambda: b"x".decode("none")):
    try:
        print(call())
    except (UnicodeError, LookupError) as problem:
        print(type(problem).__name__, problem)
for errors in ("ignore", "replace", "backslashreplace", "xmlcharrefreplace"):
    print("a€b".encode("iso8859-5", errors), end=" ")
print(b"a\x81b".decode("cp1253", "ignore"), b"a\x81b".decode("cp1253", "backslashreplace"))
print(encodings.normalize_encoding("UTF  8-x.y"), aliases["cyrillic"], aliases["latin2"], len(encodings.cp437.decoding_table))
print(codecs.getincrementaldecoder("cp850")().decode(b"\x81"), codecs.charmap_decode(b"\0\1", "strict", "ab"), codecs.charmap_encode("ba", "strict", {97: 1, 98: 2}))
with open("/dev/null", encoding="cp1251") as file:
    print(file.read() == "")


def search(name):
    if name == "doubled":
        return codecs.CodecInfo(lambda text, errors="strict": (text.encode() * 2, len(text)), lambda data, errors="strict": (bytes(data).decode()[::2], len(data)), name=name)
    return None


codecs.register(search)
print("ab".encode("doubled"), b"aabb".decode("doubled"))
