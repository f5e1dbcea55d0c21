from fractions import Fraction

TABLE = [
    ("1 + 1", lambda: 1 + 1, 2), ("'a' * 3", lambda: "a" * 3, "aaa"), ("[1, 2][-1]", lambda: [1, 2][-1], 2), ("10 / 4", lambda: 10 / 4, 2.5), ("7 // 2", lambda: 7 // 2, 3),
    ("not []", lambda: not [], True), ("1 / 0", lambda: 1 / 0, ZeroDivisionError), ("{}['x']", lambda: {}["x"], KeyError), ("int('a')", lambda: int("a"), ValueError), ("None.x", lambda: None.x, AttributeError),
    ("Fraction", lambda: Fraction(1, 3) + Fraction(1, 6), Fraction(1, 2)), ("wrong", lambda: 5, 6), ("not raised", lambda: 5, ValueError), ("other error", lambda: [][0], KeyError),
]
passed = failed = 0
for name, function, expected in TABLE:
    is_error = isinstance(expected, type) and issubclass(expected, BaseException)
    try:
        result = function()
    except Exception as e:
        good = is_error and isinstance(e, expected)
        shown = f"{type(e).__name__}: {e}"
    else:
        good = not is_error and result == expected and type(result) is type(expected)
        shown = repr(result)
    passed, failed = passed + good, failed + (not good)
    print(f"{'ok  ' if good else 'FAIL'} {name:<12} {shown}")
print(f"{passed} passed, {failed} failed")
raise SystemExit(failed)
