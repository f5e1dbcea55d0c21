print("{} {}".format(1, 2), "{1} {0}".format("a", "b"), "{0}{0}".format("x"), "{a} {b}".format(a=1, b=2), "{0} {name}".format(5, name="n"))
print("{:5}|{:<5}|{:>5}|{:^5}|{:*^7}".format(1, 2, 3, 4, "mid"), "{:5}|{:<5}|{:>5}|{:^5}".format("a", "b", "c", "d"))
print("{0[0]} {0[1]} {1[k]} {2.real}".format([1, 2], {"k": "v"}, 5), "{a[0][1]}".format(a=[[1, 2]]))
print("{!r} {!s} {!a}".format("é", "é", "é"), "{0!r:>10}".format("x"), "{:{}}|{:{w}.{p}f}".format("a", 5, 3.14159, w=8, p=2))
print("{{}} {{{}}}".format(1), "{:%}".format(0.5), "{:.1%}".format(0.123), "{:,}".format(1234567), "{:_}".format(1234567), "{:,.2f}".format(9876543.21), "{:_x}".format(0xdeadbeef), "{:_b}".format(1000))
print("{:b} {:o} {:x} {:X} {:#b} {:#o} {:#x} {:c} {:n} {:d}".format(5, 8, 255, 255, 5, 8, 255, 65, 10, 7), "{:+} {:-} {: }".format(1, 1, 1), "{:+} {: }".format(-1, -1), "{:08.3f} {:+08d} {:=+8d} {:0>5} {:<05d}".format(3.14159, 42, 42, 7, 3))
print("{:e} {:E} {:.2e} {:g} {:G} {:f} {:F} {:.0f} {}".format(12345.678, 12345.678, 12345.678, 1e-7, 1e20, 1.5, float("inf"), 2.5, 1e22), "{:10.3} {:.3}".format(3.14159, 2.0), "{:.3s}|{:10.2s}|".format("abcdef", "xyz"))
class F:
    def __format__(self, s): return f"<{s}>"
    x = 3
print("{} {:abc} {:{}}".format(F(), F(), F(), "dyn"), "{0.x} {0.x:03}".format(F()))
print("{:>10}|{:<10}|{:^10}".format(True, None.__class__.__name__, str([1])), "{}".format(None), "{:d}".format(True), "{:>8}".format(1.5), "{:<8}|".format(1j))
print("{:#.3g} {:.15g} {:.17g} {:#x} {:#_x}".format(1.0, 0.1, 0.1, 0, 65536), "{:,d}".format(-1234567), "{:012,.2f}".format(1234.5), "{:+,}".format(1000), "{:,}".format(123), "{:,}".format(1e10), "{:,.0f}".format(999999.5))
print("{0:{1}{2}{3}}".format("x", "*", "^", 9), "{:{fill}{align}{width}}".format("y", fill="-", align=">", width=5))
print("{a.b.c}".format(a=type("A", (), {"b": type("B", (), {"c": 7})})), "{x[a b]}".format(x={"a b": 1}), "{:%Y}".format(F()))
d = {"x": 1, "y": "z"}
print("{x} {y}".format(**d), "{x}-{y}".format_map(d), "{} {} {}".format(*"abc"))
