class Stream:
    def __init__(self):
        self.lines = []
    def write(self, text):
        self.lines.append(text)
s = Stream()
print("into", "stream", file=s)
print(s.lines)
class Vector:
    def __init__(self, *parts):
        self.parts = parts
    def __iter__(self):
        return iter(self.parts)
    def __len__(self):
        return len(self.parts)
    def __getitem__(self, i):
        return Vector(*self.parts[i]) if isinstance(i, slice) else self.parts[i]
    def __eq__(self, other):
        return tuple(self) == tuple(other)
    def __bool__(self):
        return any(self)
    def __abs__(self):
        return sum(x * x for x in self) ** 0.5
    def __neg__(self):
        return Vector(*(-x for x in self))
    def __add__(self, other):
        return Vector(*(a + b for a, b in zip(self, other, strict=True)))
    def __mul__(self, k):
        return Vector(*(k * x for x in self))
    __rmul__ = __mul__
    def __matmul__(self, other):
        return sum(a * b for a, b in zip(self, other))
    def __repr__(self):
        return f"Vector{self.parts}"
    def __format__(self, spec):
        return "<" + ", ".join(format(x, spec) for x in self) + ">"
    def __call__(self, i):
        return self.parts[i]
    def __contains__(self, x):
        return x in self.parts
    def __reversed__(self):
        return Vector(*self.parts[::-1])
    def __hash__(self):
        return hash(self.parts)
v, w = Vector(3, 4), Vector(1, 2)
print(v + w, 2 * v, v @ w, abs(v), -v, bool(Vector(0, 0)), v == [3, 4], v[0], v[:1], len(v), [*v], v(1), 3 in v, reversed(v), f"{v:.1f}", {v: 1}[Vector(3, 4)], max(v), sorted(v, reverse=True), dict([v]), sum(v), list(map(str, v)), v + [1, 1])
try:
    v + Vector(1)
except ValueError as e:
    print(e)
a, b = v
print(a, b)
class Duck:
    def speak(self): return "quack"
class Robot:
    speak = lambda self: "beep"
class Silent: pass
for thing in (Duck(), Robot(), Silent(), "text"):
    try:
        print(thing.speak())
    except AttributeError as e:
        print(e)
    print(getattr(thing, "speak", lambda: "nothing")())
class Proxy:
    def __init__(self, target):
        object.__setattr__(self, "_target", target)
        object.__setattr__(self, "_log", [])
    def __getattr__(self, name):
        self._log.append(name)
        return getattr(self._target, name)
    def __setattr__(self, name, value):
        self._log.append("set " + name)
        setattr(self._target, name, value)
    def __getitem__(self, k):
        return self._target[k]
p = Proxy([3, 1, 2])
p.sort()
p.append(9)
print(p[0], p._target, p._log)
