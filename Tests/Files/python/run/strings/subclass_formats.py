# Objects of classes below str, int and float show themselves in formats; fields and their faults; texts without an argument.
import enum


class S(str):
    def __str__(self):
        return "S!"


class I(int):
    def __str__(self):
        return "I!"


class F(float):
    def __repr__(self):
        return "F!"


class J(int):
    def __format__(self, spec):
        return "J<" + spec + ">"


class C(str, enum.Enum):
    A = "a"


class D(enum.IntEnum):
    A = 1


class G(enum.StrEnum):
    A = "a"


class H(enum.IntFlag):
    A = 1
    B = 2


class K(int, enum.Enum):
    A = 1


s = S("xxx")
print("{}".format(s), f"{s}", format(s), "%s" % s, "{:>4}".format(s), "{!s}".format(s), str(s), f"{s!r}", f"{s:.2}")
print(f"{I(3)}", "{}".format(I(3)), format(I(3)), f"{I(3):3}", f"{F(1)}", "%s" % F(1), "%d" % I(3), f"{J(3)}", f"{J(3):x}", f"{F(2):.1f}", f"{I(3)!r}")
print(f"{C.A} {D.A} {G.A} {H.A} {H.A | H.B} {K.A}", "{} {} {}".format(C.A, D.A, K.A), "%s %s" % (C.A, D.A), f"{C.A:>5} {D.A:3}")


class Index:
    def __index__(self):
        return 109


print("%c" % Index(), "%c%c" % ("a", 98))
print(repr(str(errors="strict")), repr(str(encoding="utf-8")), repr(str()), str(b"a", "utf-8"), str(b"a", errors="strict"), str(object=3))
for text, args in (
    ("{0.}", (0,)), ("{0[}", (0,)), ("{0[]}", ([0],)), ("{.a}", (1,)), ("{0[a}", (1,)), ("{", ()), ("}", ()), ("{0!x}", (1,)), ("{:{}}", ("a",)), ("{0.a.b}", (1,)),
    ("{0[1][0]}", ([1, [2]],)),
):
    try:
        print(text, text.format(*args))
    except Exception as e:
        print(text, type(e).__name__, e)
for call in (
    lambda: bytes.fromhex("a"), lambda: bytes.fromhex("zz"), lambda: bytes.fromhex("1 2"), lambda: bytes.fromhex("12 34"), lambda: bytes.fromhex("12\u00a034"),
    lambda: bytes.maketrans("abc", "def"), lambda: bytes.maketrans(b"ab", b"c"), lambda: b"abc".hex("::"), lambda: b"abc".hex(""), lambda: b"abc".hex(":", 2),
    lambda: b"abc".hex(b"-"), lambda: str.maketrans({(1,): 2}), lambda: str.maketrans({"ab": 2}), lambda: b"\xc3".hex("\u00e9"),
):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
