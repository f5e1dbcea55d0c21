# A group that ends a program; this program's standard error is compared.
def fail(x): return 1 / x


found = []
for value in (0, "a"):
    try:
        fail(value)
    except (ZeroDivisionError, TypeError) as e:
        found.append(e)
found.append(ExceptionGroup("inner", [KeyError("k"), ExceptionGroup("innermost", [ValueError(i) for i in range(17)])]))
raise ExceptionGroup("outer", found)
