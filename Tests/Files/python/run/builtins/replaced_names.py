# Builtins that are replaced, and the library that goes on with its own; properties that are changed.
import abc
import builtins
real = builtins.print
def shout(*a): real("!", *a)
builtins.print = shout
print("x")
import unittest.mock
with unittest.mock.patch("builtins.input", return_value="typed"):
    print(input())
with unittest.mock.patch("builtins.open", unittest.mock.mock_open(read_data="abc")):
    print(open("x").read())
builtins.print = real
builtins.extra = 4
print(extra)
from builtins import sum as total
print(total([1, 2]), hasattr(builtins, "nope"), builtins.max(1, 2))
class P(property): pass
class A:
    @P
    def x(self):
        "doc x"
        return self._x
    @x.setter
    def x(self, v): self._x = v
    y = property(None, None, None, "doc y")
    @property
    def z(self): "doc z"
    @z.setter
    def z(self, v): "other"
a = A(); a.x = 3
print(a.x, type(A.__dict__["x"]).__name__, A.x.__doc__, A.y.__doc__, A.z.__doc__)
for f in (lambda: a.y, lambda: setattr(a, "y", 1), lambda: delattr(a, "z")):
    try: f()
    except AttributeError as e: print(e)
class B(abc.ABC):
    @property
    @abc.abstractmethod
    def q(self): pass
try: B()
except TypeError as e: print(e)
print(B.__dict__["q"].__isabstractmethod__, A.__dict__["z"].__isabstractmethod__)
print(b"a\\u0041\\n".decode("raw-unicode-escape"), "\u0141".encode("raw_unicode_escape"))
