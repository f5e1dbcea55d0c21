# The modules mmap and select, names of days, fields of records.
import csv, io, mmap, os, select, struct, sys, tempfile, time
m = mmap.mmap(-1, 32)
print(len(m), m.write(b"hello world\nnext"), m.tell(), m[:5], m[0], m.find(b"o"), m.find(b"o", 0), m.rfind(b"o", 0), b"h" in m)
m.seek(0); print(m.readline(), m.read(4), m.read_byte(), m.tell()); m[0] = 72; m[1:3] = b"EY"; m.move(10, 0, 4); print(m[:16], next(iter(m)))
for action in (lambda: m[99], lambda: m.seek(-1), lambda: m.__setitem__(slice(0, 2), b"abc"), lambda: m.write(b"x" * 99), lambda: m.move(30, 0, 9)):
    try: print(action())
    except (IndexError, ValueError) as e: print(type(e).__name__, e)
m.close(); print(m.closed)
with tempfile.TemporaryDirectory() as folder:
    name = os.path.join(folder, "f")
    with open(name, "wb") as f: f.write(b"0123456789")
    with open(name, "r+b") as f:
        with mmap.mmap(f.fileno(), 0) as view: view[2:4] = b"ab"; print(view[:], view.size())
        with mmap.mmap(f.fileno(), 0, access=mmap.ACCESS_READ) as view:
            try: view[0] = 1
            except TypeError as e: print(e)
    print(open(name).read())
print(select.select([], [], [], 0))
t = (2008, 6, 24, 12, 50, 0, 0, 120, -1)
print(time.asctime(t), time.strftime("%a %A %w %u %j 100%% %Y", t))
r = csv.DictReader(io.StringIO("1,2\n")); r.fieldnames = ["a", "b"]; print(list(r))
for action in (lambda: struct.pack_into("H", bytearray(4), 0, 1, 2), lambda: struct.pack_into("H", b"1234", 0, 1), lambda: struct.pack("p", 5)):
    try: print(action())
    except (struct.error, TypeError) as e: print(type(e).__name__, e)
