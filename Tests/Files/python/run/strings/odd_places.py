# Places far behind the end, keys of formats with brackets, and arguments that are no strings.
print("ab".find("b", 2**64), "ab".find("", 3), "ab".find("", 2), "ab".rfind("a", -2**64, 2**64), "ab".count("", 2**64), "ab".startswith("", 3), "ab".endswith("b", 0, 2**70))
print(b"ab".find(b"b", 2**64), "%((a))s %(b(c)d)d %()s" % {"(a)": 1, "b(c)d": 2, "": 3})
for wrong in (lambda: "hello".removeprefix(("he", "l")), lambda: "hello".removesuffix(3), lambda: "%((a)s" % {"a": 1}, lambda: "ab".index("b", 2**64)):
    try:
        print(wrong())
    except (TypeError, ValueError) as problem:
        print(type(problem).__name__, problem)
