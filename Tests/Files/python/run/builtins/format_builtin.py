def attempt(value, spec=""):
    try:
        print(repr(format(value, spec)))
    except Exception as e:
        print(repr(value), repr(spec), type(e).__name__, e)


for spec in ("", "d", "5d", "<5", "^7", "+", " ", "05", "x", "#x", ",", "_", "_x", "e", ".2f", "%", "c", "n", "=+6", "*^9", "010,", "b"):
    attempt(1234, spec)
    attempt(-75, spec)
for spec in ("", "10", ".3", "10.3", "<10.1f", "+.2e", "g", "G", ".0f", "#.0f", "%", ".1%", ",.2f", "012.3f", "n", "=10", "d", "z.1f", "E", "F"):
    attempt(1234.5678, spec)
    attempt(-0.04, spec)
for spec in ("", "10", ">10", "^10", "*<10", ".2", "10.2", "s", "5s", "d", "=10", "+", ",", "010", "#"):
    attempt("text", spec)
for value in (None, [1], (1, 2), {}, object, len, b"x", True):
    attempt(value, "")
    if value is not len:
        attempt(value, "5")
attempt(float("nan"), "08.2f")
attempt(float("-inf"), "+10")
attempt(3, ".2")
attempt(3, ".2d")
attempt(65, "c")
attempt(-1, "c")
attempt(65, "+c")
attempt(3, ",_")
attempt(3, "1.2.3")
attempt(3, "q")
attempt(3.5, "q")
attempt("s", "q")


class Own:
    def __format__(self, spec):
        return f"<{spec}>"


class Bad:
    def __format__(self, spec):
        return 5


print(format(Own(), "any text"), f"{Own():a{1 + 1}b}", "{:x y}".format(Own()), format(Own()))
try:
    format(Bad())
except TypeError as e:
    print(e)
attempt(5, 5)
attempt(2**80, ",")
attempt(10**25, "e")
attempt(10**25, ".3g")
