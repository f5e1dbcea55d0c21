def attempt(text, make):
    try:
        print(text, make())
    except Exception as e:
        print(text, type(e).__name__, e)


for value in (5, -5, 0, True, 2.5, -0.0, 1 - 2j, 2**70, "a", [1], None, {1}):
    attempt(f"-{value!r}", lambda: -value)
    attempt(f"+{value!r}", lambda: +value)
    attempt(f"~{value!r}", lambda: ~value)
    attempt(f"not {value!r}", lambda: not value)
for a, b in ((1, 0), (1, 100), (-1, 5), (0, 1000), (2**70, 3), (True, True), (5, -1), (1.0, 1), (1, 2.0), ("a", 1)):
    attempt(f"{a!r} << {b!r}", lambda: a << b)
    attempt(f"{a!r} >> {b!r}", lambda: a >> b)
print(-1 >> 1000, -8 >> 1, -7 >> 1, 7 >> 1, 2**70 >> 69, -(2**70) >> 69, 1 << 63, 1 << 64, -1 << 63)
print(~0, ~-1, ~~5, - -5, -+-5, not not [], -2 ** 2, (-2) ** 2, 2 ** -1, 2 ** 3 ** 2, -2 ** -2)
print(6 & 3, 6 | 3, 6 ^ 3, -6 & 3, -6 | 3, -6 ^ 3, 2**70 & -1, 2**70 | 1, (2**70 ^ 2**69) == 3 * 2**69, -(2**70) & 0xFF, True ^ 1)
attempt("shift too far", lambda: 1 << -1)
attempt("shift right", lambda: 1 >> -1)
print(7 // 2, -7 // 2, 7 // -2, -7 // -2, 7 % 3, -7 % 3, 7 % -3, -7 % -3, 7.5 // 2, -7.5 // 2, 7.5 % -2, -7.5 % 2, 0 % 5, 5 % 7)
print(1e300 * 1e10, -1e300 * 1e10, 1e-320 / 10, 5 / 2, 4 / 2, 2**64 / 3, 10**400 // 10**399, 0.1 + 0.2 == 0.3, 3 - 2.0, 2 * "ab" * 2)
attempt("big division", lambda: 10**400 / 3)
attempt("big float", lambda: 10**400 + 1.0)
attempt("zero", lambda: 1 / 0)
attempt("zero", lambda: 1 // 0)
attempt("zero", lambda: 1 % 0)
attempt("zero", lambda: 1.0 / 0)
attempt("zero", lambda: 1.0 // 0)
attempt("zero", lambda: 1.0 % 0)
attempt("zero", lambda: 0 ** -1)
attempt("zero", lambda: 0.0 ** -1)
attempt("overflow", lambda: 10.0 ** 400)
attempt("root", lambda: (-8) ** 0.5)
