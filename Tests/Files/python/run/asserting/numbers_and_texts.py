import sys
from helper import equal, raises, run


def test_integers():
    equal(2 + 2, 4)
    equal(7 // -2, -4)
    equal(-7 % 3, 2)
    equal(divmod(-7, 2), (-4, 1))
    equal(2 ** 100 % 97, pow(2, 100, 97))
    raises(ZeroDivisionError, lambda: 1 // 0, match="division")
    raises(ValueError, int, "x", match="invalid literal")


def test_texts():
    equal("abc"[::-1], "cba")
    equal("a,b".split(","), ["a", "b"])
    equal(f"{3.14159:.2f}", "3.14")
    raises(TypeError, lambda: "a" + 1)
    e = raises(KeyError, {}.__getitem__, "k")
    equal(e.args, ("k",))


def test_floats():
    equal(0.1 + 0.2 == 0.3, False)
    equal(round(2.5), 2)
    equal(float("1e3"), 1000.0)


def test_wrong_on_purpose():
    equal(1, 2, "on purpose")


def test_not_raised():
    raises(OSError, lambda: None)


sys.exit(run(globals()))
