# Property lists, shelves and databases, netrc files, catalogues of translations.
import datetime
import dbm
import dbm.dumb
import gettext
import io
import netrc
import os
import plistlib
import shelve
import struct
import tempfile

values = {"name": "Änne & co <x>", "count": 42, "big": 1 << 40, "ratio": 1.5, "flag": True, "off": False, "data": b"\x00\x01binary" * 12,
          "when": datetime.datetime(2004, 10, 26, 10, 33, 33), "list": [1, "two", 3.0, [], {}], "inner": {"b": 2, "a": 1}}
text = plistlib.dumps(values)
print(text.decode())
print(plistlib.loads(text) == values)
binary = plistlib.dumps(values, fmt=plistlib.FMT_BINARY)
print(len(binary), binary[:8], plistlib.loads(binary) == values)
print(plistlib.loads(plistlib.dumps({"id": plistlib.UID(7)}, fmt=plistlib.FMT_BINARY)))
for wrong in ({1: 2}, {"x": object}, "a\x01b"):
    try:
        print(plistlib.dumps(wrong))
    except (TypeError, ValueError) as problem:
        print(type(problem).__name__, str(problem)[:40])
print(plistlib.dumps({1: 2, "b": 1}, skipkeys=True, sort_keys=False).decode().count("key"))
try:
    plistlib.loads(b"nothing of that kind, but long enough to be looked at")
except plistlib.InvalidFileException as problem:
    print("invalid:", problem)

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "shelf")
    with shelve.open(path) as shelf:
        shelf["numbers"] = [1, 2, 3]
        shelf["pair"] = ("a", {"b": 1})
        shelf["numbers"].append(4)
        print(sorted(shelf), shelf["numbers"], len(shelf), "pair" in shelf, shelf.get("none", 0))
    with shelve.open(path, writeback=True) as shelf:
        shelf["numbers"].append(4)
        del shelf["pair"]
    with shelve.open(path, "r") as shelf:
        print(dict(shelf))
        try:
            shelf["missing"]
        except KeyError as problem:
            print("KeyError", problem)
    try:
        shelf["numbers"]
    except ValueError as problem:
        print(problem)
    print(dbm.whichdb(path), dbm.whichdb(os.path.join(folder, "no")))
    with dbm.open(path + "2", "c") as base:
        base["key"] = "value"
        base[b"other"] = b"bytes"
        base["key"] = "another value"
        print(sorted(base.keys()), base["key"], base.get("none"), "other" in base)
        del base["other"]
        print(base.setdefault(b"new", b"1"), len(base))
    with dbm.dumb.open(path + "2", "r") as base:
        print(sorted(base.items()))
        try:
            base["x"] = "y"
        except dbm.dumb.error as problem:
            print(problem)
    try:
        dbm.open(os.path.join(folder, "absent"), "r")
    except dbm.error as problem:
        print(problem)

    path = os.path.join(folder, "logins")
    with open(path, "w") as file:
        file.write('machine host.com login ann password "s e c" # comment\n'
                   "machine other account a login bob password p\ndefault login nobody password x\nmacdef init\n\tcd /pub\n\tls\n\n")
    found = netrc.netrc(path)
    print(found.hosts, found.macros)
    print(found.authenticators("host.com"), found.authenticators("unknown"))
    with open(path, "w") as file:
        file.write("machine host.com\nlogins ann\n")
    try:
        netrc.netrc(path)
    except netrc.NetrcParseError as problem:
        print(problem.msg, problem.lineno)

entries = [("", "Content-Type: text/plain; charset=UTF-8\nPlural-Forms: nplurals=3; plural=n==1 ? 0 : n%10>=2 && n%10<=4 ? 1 : 2;\n"),
           ("file\0files", "plik\0pliki\0plików"), ("hello", "cześć"), ("menu\x04open", "otwórz")]
entries = sorted((a.encode(), b.encode()) for a, b in entries)
head = 28
place = head + 16 * len(entries)
first, second, body = b"", b"", b""
for original, _ in entries:
    first += struct.pack("<II", len(original), place + len(body))
    body += original + b"\0"
for _, translated in entries:
    second += struct.pack("<II", len(translated), place + len(body))
    body += translated + b"\0"
catalogue = struct.pack("<7I", 0x950412DE, 0, len(entries), head, head + 8 * len(entries), 0, 0) + first + second + body
polish = gettext.GNUTranslations(io.BytesIO(catalogue))
print(polish.gettext("hello"), polish.gettext("unknown"), polish.pgettext("menu", "open"), polish.charset())
print([polish.ngettext("file", "files", n) for n in (1, 2, 5, 22, 25)])
print(gettext.gettext("plain"), gettext.ngettext("one", "many", 2), gettext.textdomain())
print(gettext.c2py("(n%10==1 && n%100!=11) ? 0 : !n")(21), gettext.find("nothing", "/nowhere"))
for formula in ("n+", "x*2", "(n", "__import__"):
    try:
        gettext.c2py(formula)
    except ValueError as problem:
        print(problem)
null = gettext.translation("nothing", "/nowhere", fallback=True)
print(null.gettext("same"))
