# A program of Python that uses classes of Phantom.
import phantom.util.map
import phantom.util.list as plist_class
from phantom.util.list import list as plist
from phantom.util import set as pset, priority_queue
from phantom import PhantomError
from demo import savings
from demo.account import account

m = phantom.util.map()
m.put("one", 1)
m.put("half", 0.5)
m.put(3, [1, 2])
print(m.get("one"), m.get("half"), m.get(3), m.get("none"), m.size(), len(m))
print(list(m), [k for k in m if isinstance(k, str)])

squares = plist()
for i in range(5):
    squares.add(i * i)
print(sum(squares), max(squares), squares.get(2), plist is plist_class, isinstance(squares, plist))
print(plist.__name__, plist.__module__, plist, hasattr(squares, "add"), hasattr(squares, "append"))

a = account("Ann")
b = account("Bob", 10)
a.deposit(5)
a.deposit(2.5)
b.withdraw(1)
print(a, b, a.getBalance(), a.getHistory(), a.next("Kid"))
print(a.describe(["hello", "there"]), a.kind(1), a.kind(1.0), a.kind("x"), a.large(), type(a.large()))
print(a == account("Ann"), a != b, {a: "found"}[account("Ann")], f"{a!s:>12}")
for value in (None, True, 7, 2**40, 2**80, 1.5, "text", (1, 2), {"k": 1}, len):
    print(a.echo(value), end=" ")
print(a.echo(m) is m)

s = savings("Eve", 5.0)
s.addInterest()
print(s, s.getBalance(), isinstance(s, account), savings.__mro__[1:3], s.getHistory())


def attempt(action):
    try:
        print(action())
    except Exception as problem:
        print(type(problem).__name__, problem, sep=": ")


attempt(lambda: a.deposit(-1))
attempt(lambda: b.withdraw(100))
attempt(lambda: a.divide(1, 0))
attempt(lambda: squares.get(99))
attempt(lambda: squares.get("first"))
attempt(lambda: squares.get())
attempt(lambda: squares.get(2**35))
attempt(lambda: squares.get(index=1))
attempt(lambda: account())
attempt(lambda: account(1))
attempt(lambda: a.describe([1]))
attempt(lambda: a.nothing)
attempt(lambda: len(a))
attempt(lambda: list(a))
attempt(lambda: type("sub", (account,), {}))
attempt(lambda: __import__("phantom.util.nothing"))
try:
    b.withdraw(1000)
except PhantomError as problem:
    print(repr(problem), problem.thrown)
try:
    import phantom.util.nothing
except ModuleNotFoundError as problem:
    print(problem)
try:
    from demo import nothing
except ModuleNotFoundError as problem:
    print(problem)
try:
    from phantom.util import *
except ImportError as problem:
    print(problem)
