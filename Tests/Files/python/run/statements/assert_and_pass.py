def attempt(function):
    try:
        print(function())
    except AssertionError as e:
        print("AssertionError", repr(e), e.args)


def plain():
    assert 1 == 1
    assert True, "not evaluated" + 1 if False else "x"
    return "fine"


def message():
    assert 1 > 2, f"{1} is not > {2}"


def tuple_message():
    assert not [1], ("a", 1)


def bare():
    assert None


def exception_message():
    assert 0, ValueError("inner")


def number():
    assert "" or (), 42


for function in (plain, message, tuple_message, bare, exception_message, number):
    attempt(function)


class Empty: pass


def nothing(): pass


def ellipsis(): ...


class Documented:
    """Only a text."""


def documented():
    """Says what it does."""
    "not a doc"


print(Empty().__class__.__name__, nothing(), ellipsis(), Documented.__doc__, documented.__doc__, nothing.__doc__, Empty.__doc__)
if True: pass
else: print("no")
if 0: print("no")
elif 1: print("one line elif")
x = 1; y = 2; print(x + y)
for i in range(2): pass; print("each", i)
"a text alone"
5
x
...
if x == 1 and \
        y == 2:
    print("continued")
result = (x +
          y  # a comment inside
          )
print(result, [
    1,
    2,
], {
    "a": 1,
})
def f(a,
      b=2, *,
      c=3,
      ): return a, b, c
print(f(1))
class A(object, ): x: int = 5; y: "later"; z = 1
print(A.x, A.z, hasattr(A, "y"), A.__annotations__)
v: int
w: list[int] = [1]
(u): int = 3
print(w, u, "v" in globals())
