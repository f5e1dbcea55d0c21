# What builtins say about arguments with names that they do not know.


def say(text):
    try:
        print(text, eval(text))
    except TypeError as problem:
        print(text, "-", problem)


for text in [
    "ord(s=1)", "len(obj=[])", "abs(x=1)", "chr(i=3)", "isinstance(1, cls=int)", "hash(obj=1)", "divmod(x=1, y=2)", "callable(obj=1)",
    "repr(obj=1)", "iter(x=1)", "hex(x=1)", "any(x=[])", "getattr(x=1)", "print(1, q=2)", "sorted([1], reversed=1) if 0 else 1",
    "[].append(object=1)", "[].insert(x=1)", "[].index(x=1)", "[].pop(x=1)", "[].sort(x=1)", "{}.pop(x=1)", "{}.setdefault(x=1)",
    "set().add(x=1)", "''.replace(x=1)", "''.center(x=1)", "'a b'.split(x=1)", "'a'.encode(x=1)", "int.from_bytes(b'', x=1)",
    "(3).to_bytes(x=1)", "enumerate([], x=1)", "'abc'.split(sep='b')", "sum([1], start=2)",
]:
    say(text)


class Joined(tuple):
    def __radd__(self, other):
        return ("joined", other, len(self))


class Extended(list):
    def __radd__(self, other):
        return "never"


items = [1]
items += Joined((2, 3))
print(items)
print([1] + Joined((2,)))
items = [1]
items += (2,)
items += "x"
print(items)


def function():
    pass


print([name for name in dir(function) if name not in dir(object)])
