# What is written with signs is no name.
Ellipsis = 3
print(..., Ellipsis, [...], type(...).__name__)


def f(a=...):
    Ellipsis = 4
    return a, ..., Ellipsis


print(f())
print(eval("...", {"Ellipsis": 5}), eval("Ellipsis", {"Ellipsis": 5}))
x = {1: 2}
print({...: 1}[...], ... is type(...)())
