class Trace(dict):
    def __getitem__(self, key):
        print("get", key)
        return super().__getitem__(key)

    def __setitem__(self, key, value):
        print("set", key, value)
        super().__setitem__(key, value)


class Box:
    count = 5

    @property
    def value(self):
        print("read")
        return 10

    @value.setter
    def value(self, v):
        print("write", v)


def key():
    print("key once")
    return "k"


d = Trace(k=1)
d[key()] += 5
d["k"] **= 2
d["k"] <<= 1
box = Box()
box.value += 1
box.count += 1
print(box.count, Box.count)
numbers = [1, 2, 3]
alias = numbers
numbers += (4,)
numbers *= 2
print(alias, alias is numbers)
t = (1, 2)
other = t
t += (3,)
print(t, other)
numbers[1:3] += [9]
print(numbers)
nested = ([],)
try:
    nested[0] += [1]
except TypeError as e:
    print(e, nested)
s = {1}
s |= {2}
s -= {1}
s ^= {5}
s &= {2, 5, 7}
print(sorted(s))
x = 7
x //= 2
x %= 2
x |= 8
x ^= 1
x &= 12
x >>= 1
x /= 2
x **= 3
print(x)
for statement in ("a", None, {}):
    try:
        y = 5
        y += statement
    except TypeError as e:
        print(e)
try:
    undefined += 1
except NameError as e:
    print(e)


class In:
    def __iadd__(self, other):
        return "replaced"

    def __imul__(self, other):
        return NotImplemented

    def __rmul__(self, other):
        return "reflected"


i = In()
i += 1
print(i)
i = In()
try:
    i *= 2
    print(i)
except TypeError as e:
    print(e)
i = In()
try:
    i -= 2
except TypeError as e:
    print(e)
