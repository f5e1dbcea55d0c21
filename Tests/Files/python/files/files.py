# Reads and writes files below a directory.
import os, sys
base = sys.argv[1]
name = os.path.join(base, "a.txt")
with open(name, "w") as f:
    print(f.write("one\ntwo é\n"), f.name == name, f.mode, f.closed)
    f.writelines(["three\n", "four"])
print(f.closed, os.path.exists(name), os.path.isfile(name), os.path.isdir(base), os.path.exists(base + "/nothing"), os.path.getsize(name))
with open(name) as f:
    print(f.read())
with open(name, encoding="utf-8") as f:
    for i, line in enumerate(f): print(i, repr(line))
f = open(name); print(f.readline(), f.readlines(), f.read()); f.close()
with open(name, "a") as f: f.write("\nfive")
with open(name, "rb") as f: data = f.read(); print(data, len(data))
with open(name, "w") as f: f.write("short")
print(open(name).read())
with open(name, "r+") as f:
    f.seek(2); f.write("XX"); f.seek(0); print(f.read())
with open(base + "/b.bin", "wb") as f: f.write(bytes(range(256)))
print(open(base + "/b.bin", "rb").read() == bytes(range(256)))
for action in (lambda: open(base + "/missing"), lambda: open(name, "x"), lambda: open(name, "q"), lambda: open(base), lambda: open(name).write("x"), lambda: open(name, "w").read(), lambda: open(name, "rb", encoding="utf8"), lambda: f.read(), lambda: open(5.5)):
    try: print(action())
    except (OSError, ValueError, TypeError) as e: print(type(e).__name__, e)
try: open(base + "/missing")
except FileNotFoundError as e: print(e.errno, e.filename == base + "/missing", e.strerror)
from pathlib import Path
path = Path(base) / "c.txt"
print(path.exists(), path.write_text("lines\nof text\n"), path.exists(), path.is_file(), Path(base).is_dir(), path.read_bytes())
with path.open() as f: print([line.strip() for line in f], path.read_text() == path.with_name("c.txt").read_text())
