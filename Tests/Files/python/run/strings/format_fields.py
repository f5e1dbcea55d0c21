def attempt(*args, **named):
    try:
        print(repr(args[0].format(*args[1:], **named)))
    except Exception as e:
        print(args[0], type(e).__name__, e)


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y
        self.items = [x, y]

    def __format__(self, spec):
        return f"({self.x};{self.y})" + spec


p = Point(3, 4)
attempt("{} {}", 1, 2)
attempt("{1} {0} {1}", "a", "b")
attempt("{a} {b!r} {c!s:>5}|", a=1, b="x", c="y")
attempt("{0.x} {0.items[1]} {0:!}", p)
attempt("{d[key]} {d[0]} {l[2]}", d={"key": 1, 0: "zero"}, l=[1, 2, 3])
attempt("{:{}}|{:{w}.{p}f}|", "a", 5, 3.14159, w=8, p=2)
attempt("{{}} {{{0}}}", 5)
attempt("{!a} {0!r}", "é")
attempt("{!a} {!r:>8}", "é", "b")
attempt("{} {0}", 1)
attempt("{0} {}", 1)
attempt("{} {}", 1)
attempt("{a}")
attempt("{0.z}", p)
attempt("{0[5]}", [1])
attempt("{0[a]}", [1])
attempt("{")
attempt("}")
attempt("{0")
attempt("{0!}", 1)
attempt("{0!x}", 1)
attempt("{0!rr}", 1)
attempt("{:d}", "a")
attempt("{:s}", 5)
attempt("{:.2d}", 5)
attempt("{:,}", 1234567.891)
attempt("{:_b}", 1023)
attempt("{:^+12.2e}|", 12345.678)
attempt("{:é^7}", "ab")
attempt("{:}}", 1)
attempt("{a.b[c].d}", a=1)
attempt("{[0]}", "abc")
attempt("{.real}", 5)
attempt("{0.real.imag}", 5)
attempt("{:{}{}{}}", "x", "*", "^", 5)
attempt("{:%}", 0.256)
attempt("{:.3}", "abcdef")
attempt("{:5}|{:<5}|{:>5}|{:^5}|", 1, 1, "a", "a")
attempt("{:c}{:c}", 72, 105)
attempt("{-1}", 1)
attempt("{a-b}", **{"a-b": 5})
attempt("{0[-1]}", {"-1": "text key"})
print("{x}{y}".format_map({"x": 1, "y": 2}))


class Default(dict):
    def __missing__(self, key):
        return f"<{key}>"


print("{a} {b}".format_map(Default(a=1)))
for value in (None, [1], {"a": 1}, (1,), object):
    attempt("{:>5}", value)
