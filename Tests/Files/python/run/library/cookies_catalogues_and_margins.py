# Cookies, catalogues of messages, margins that depend on tabs, errors of URLs, databases of two files, keys of selectors, and consoles.
import code
import dbm.dumb
import gettext
import http.cookies
import io
import os
import selectors
import socket
import struct
import tabnanny
import tempfile
import tokenize
import urllib.error
import warnings


def attempt(action, *arguments):
    try:
        print("result:", action(*arguments))
    except Exception as problem:
        print(type(problem).__name__, problem)


# Cookies

for header in ("a=b; c=\"d e\"; Path=/x; secure", "Path=/", "a=b; c", "$Version=1; a=\"b\\\"q\\054x\"; $Path=/y", "a=[1]; a=2; Max-Age=4", "a=b; path",
               "a=b; $Foo=1", "k=v; expires=Wed, 09-Jun-2021 10:18:14 GMT; x=y", "a=é; b=c", "a = b ;; c=d"):
    jar = http.cookies.SimpleCookie()
    attempt(jar.load, header)
    print([(morsel.key, morsel.value, morsel.coded_value) for morsel in jar.values()], repr(jar.output()))
morsel = http.cookies.Morsel()
morsel.set("k", "v", "coded")
morsel.update({"Path": "/p", "max-age": 5, "comment": "a;b", "httponly": True})
print(morsel, morsel == morsel.copy(), morsel != {}, morsel.isReservedKey("PATH"))
print(morsel.js_output())
attempt(morsel.update, {"path": "q", "Foo": 1})
attempt(morsel.set, "path", 1, 1)
attempt(morsel.set, "a b", 1, 1)
print(morsel["path"])


# Catalogues

def catalogue(entries):
    entries = sorted(entries.items())
    tables, texts, start = [b"", b""], b"", 28 + 16 * len(entries)
    for place in range(2):
        for entry in entries:
            tables[place] += struct.pack("<II", len(entry[place]), start + len(texts))
            texts += entry[place] + b"\0"
    return struct.pack("<7I", 0x950412DE, 0, len(entries), 28, 28 + 8 * len(entries), 0, 0) + tables[0] + tables[1] + texts


head = b"Content-Type: text/plain; charset=utf-8\nPlural-Forms: nplurals=2; plural=n>1;\n"
german = gettext.GNUTranslations(io.BytesIO(catalogue({b"": head, b"yes": b"ja", b"menu\4yes": b"Ja", b"file\0files": b"Datei\0Dateien"})))
german.add_fallback(gettext.NullTranslations())
print(german.gettext("yes"), german.pgettext("menu", "yes"), german.gettext("no"), german.pgettext("menu", "no"), german.gettext("file"))
print([german.ngettext("file", "files", count) for count in range(4)], [german.npgettext("menu", "file", "files", count) for count in range(4)])
with warnings.catch_warnings(record=True) as told:
    warnings.simplefilter("always")
    print(german.ngettext("file", "files", 2.0), german.ngettext("file", "files", 0.5))
print([str(warning.message) for warning in told], {os.path.basename(warning.filename) == os.path.basename(__file__) for warning in told})
attempt(german.ngettext, "file", "files", "many")
print(gettext.textdomain(), gettext.textdomain("other"), gettext.textdomain(), gettext.bindtextdomain("other", "/nowhere"), gettext.bindtextdomain("other"))
print(gettext.gettext("as it is"), gettext.ngettext("one", "many", 2))

# Margins

for source in ("if 1:\n        x\n\ty\n", "def f():\n\tif 1:\n            pass\n", "if 1:\n    if 2:\n\tx\n", "if 1:\n\tx\n"):
    try:
        tabnanny.process_tokens(tokenize.generate_tokens(io.StringIO(source).readline))
        print("good")
    except tabnanny.NannyNag as found:
        print(found.get_lineno(), found.get_msg(), repr(found.get_line()))

with tempfile.TemporaryDirectory() as directory:
    os.chdir(directory)
    with open("a b.py", "w") as file:
        file.write("if 1:\n        x\n\ty\n")
    for tabnanny.verbose, tabnanny.filename_only in ((0, 0), (0, 1), (2, 0)):
        tabnanny.check("a b.py")

    # Databases

    with dbm.dumb.open("store", "n") as store:
        store["first"], store[b"second"] = "x" * 600, b"y"
        store["first"] = "z" * 700
        store["second"] = "w" * 500
        del store["first"]
        attempt(store.__setitem__, 1, b"")
        attempt(store.__setitem__, "third", 1)
        attempt(store.__delitem__, "first")
    attempt(store.__len__)
    with open("store.dir") as file:
        print(file.read(), os.path.getsize("store.dat"))
    os.remove("store.dir")
    attempt(dbm.dumb.open, "store", "x")
    attempt(dbm.dumb.open, "missing", "r")
    with dbm.dumb.open("store") as store:
        print(len(store))
    print(sorted(os.listdir(".")))
    os.chdir(os.sep)

# Errors of URLs

for problem in (urllib.error.URLError("why"), urllib.error.URLError("why", "file"), urllib.error.ContentTooShortError("short", b"x")):
    print(problem, problem.args, problem.filename, problem.errno, problem.reason)
answer = urllib.error.HTTPError("http://host/", 404, "Not Found", {"a": "b"}, io.BytesIO(b"body"))
print(answer, repr(answer), answer.reason, answer.headers, answer.filename, answer.read(), answer.status)

# Selectors

with selectors.DefaultSelector() as selector:
    first, second = socket.socketpair()
    key = selector.register(first, selectors.EVENT_READ, "first")
    print(selector.select(0), key.fileobj is first, first in selector.get_map(), second in selector.get_map())
    second.send(b"x")
    print([(key.data, events) for key, events in selector.select(1)])
    print(selector.modify(first, selectors.EVENT_READ | selectors.EVENT_WRITE, "both").data, [(key.data, events) for key, events in selector.select(1)])
    attempt(selector.register, second, 8)
    attempt(selector.get_key, -1)
    attempt(selector.unregister, "text")
    number = first.fileno()
    first.close()
    print(selector.unregister(first).fd == number, len(selector.get_map()))
    second.close()
print(selector.get_map())
attempt(selector.get_key, 5)


# Consoles

class Told(code.InteractiveConsole):
    lines = iter(["1 + 1", "if 1:", "x = 1", "for i in range(2):", "    print(i)", "", "x = (", KeyboardInterrupt, "raise EOFError", "a b"])

    def raw_input(self, prompt=""):
        line = next(self.lines, EOFError)
        print(repr(prompt), line if isinstance(line, str) else line.__name__)
        if not isinstance(line, str):
            raise line
        return line

    def write(self, data):
        print("written:", repr(data.rstrip("\n").split("\n")[-1]))


Told().interact("begun", "ended")
