# Floats from hexadecimal texts, digits of other scripts, and rounding beyond what floats hold.


class Own(float):
    pass


for text in ("0x1p0", "-0x1.8p1", "1.fffffffffffffp1023", "0x1p-1074", "0x1p-1075", "0x1.8p-1075", "0x.1p4", "+1", "ab.cp-3", "inf", "-Infinity",
             "0x1.00000000000008p0", "0x1.00000000000018p0", "0x0p99999999", "0x1.fffffffffffff7p1023", " 0x1 "):
    print(text, float.fromhex(text))
for text in ("0x1p1024", "0x1.fffffffffffff8p1023", "++1", "", "0x", "0xg", "1p", "1p1.0", "0x1p+ 1", "."):
    try:
        print(text, float.fromhex(text))
    except (ValueError, OverflowError) as problem:
        print(repr(text), type(problem).__name__, problem)
print(type(Own.fromhex("0x1p1")).__name__, float.fromhex((0.1).hex()) == 0.1)
print(int("\u2003-3\u2002"), float("\u20033.5\u2002"), int("\u0967\u0968"), float("\u0967.\u096b"))
for number, places in ((1.7976931348623157e308, -308), (123.456, 400), (123.456, -400), (-5.5, 10**20), (5.5, -10**20)):
    try:
        print(round(number, places))
    except OverflowError as problem:
        print(problem)
