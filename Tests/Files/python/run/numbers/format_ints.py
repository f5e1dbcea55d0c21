for n in (0, 1, -1, 42, -42, 255, 1000, 123456789, -123456789, 2 ** 70, -(2 ** 70)):
    print(f"{n:d}|{n:5d}|{n:<8d}|{n:>8d}|{n:^8d}|{n:08d}|{n:+d}|{n: d}|{n:x}|{n:X}|{n:#x}|{n:o}|{n:#o}|{n:b}|{n:#b}|{n:,}|{n:_}|{n:#010x}|{n:=+10d}|{n:*>10}|{n:e}|{n:.2f}|{n:g}|{n:%}|{n:n}|{n:_b}|{n:_x}|{n:010,d}")
print("%d|%5d|%-5d|%05d|%+d|% d|%x|%#x|%o|%i|%u" % ((42,) * 11))
for s in ("c", "5c", "<5c", "^5c"):
    print(format(65, s) + "|", end="")
print()
for s in ("s", "q", ".3d", "+c", ",x", ",s", "=s", "0=5s", "#s", "_c", "5.d", "ab", "é", "-", "<<", "z"):
    for v in (5, "a", 1.5):
        try: print(repr(format(v, s)), end=" ")
        except Exception as e: print(type(e).__name__, str(e), end=" ")
    print()
print(format(True, "d"), format(True, ""), format(True, "5"), format(True, "x"), format(None, ""), format("é", "5") + "|", format("abc", ".2"), format("abc", "*^9.2"), format("", "3") + "|", format("a", "05"), format(1, "<05"), format(-1, "<05"), format(-1, "^05"), format(-1, "=5"))
