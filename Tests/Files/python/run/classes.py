class Animal:
    count = 0
    def __init__(self, name):
        self.name = name
        Animal.count += 1
    def speak(self):
        return "..."
    def __repr__(self):
        return f"Animal({self.name!r})"
    def __eq__(self, other):
        return isinstance(other, Animal) and self.name == other.name
class Dog(Animal):
    def __init__(self, name, age=1):
        super().__init__(name)
        self.age = age
    def speak(self):
        return "Woof " + super().speak()
    @property
    def human(self):
        return self.age * 7
    @human.setter
    def human(self, v):
        self.age = v // 7
    @staticmethod
    def kind():
        return "dog"
    @classmethod
    def make(cls, name):
        return cls(name, 5)
d = Dog("Rex", 3)
print(d, d.speak(), d.human, Dog.kind(), d.kind(), Dog.make("Z").age, Animal.count)
d.human = 70
print(d.age, isinstance(d, Animal), issubclass(Dog, Animal), type(d).__name__, d == Animal("Rex"), d != Animal("No"))
class V:
    def __init__(self, x, y):
        self.x, self.y = x, y
    def __add__(self, o): return V(self.x + o.x, self.y + o.y)
    def __mul__(self, k): return V(self.x * k, self.y * k)
    def __rmul__(self, k): return self * k
    def __neg__(self): return V(-self.x, -self.y)
    def __getitem__(self, i): return (self.x, self.y)[i]
    def __len__(self): return 2
    def __bool__(self): return self.x != 0
    def __lt__(self, o): return self.x < o.x
    def __hash__(self): return hash((self.x, self.y))
    def __eq__(self, o): return (self.x, self.y) == (o.x, o.y)
    def __str__(self): return f"<{self.x}, {self.y}>"
    def __repr__(self): return f"V({self.x}, {self.y})"
    def __call__(self, z): return self.x + z
    def __contains__(self, v): return v == self.x
    def __iter__(self): return iter([self.x, self.y])
    def __iadd__(self, o):
        self.x += o.x
        return self
v = V(1, 2)
print(v + V(3, 4), v * 3, 2 * v, -v, v[1], len(v), bool(v), v < V(2, 0), v(10), 1 in v, list(v), [v], {v: 1}[V(1, 2)])
v += V(5, 5)
print(v, sorted([V(3, 1), V(1, 1)]), max([V(3, 1), V(9, 1)]))
a, b = v
print(a, b, hasattr(v, "x"), hasattr(v, "q"), getattr(v, "q", "none"))
setattr(v, "q", 7)
print(v.q, v.__dict__)
del v.q
class A:
    def f(self): return "A"
class B(A):
    def f(self): return "B" + super().f()
class C(A):
    def f(self): return "C" + super().f()
class D(B, C):
    def f(self): return "D" + super().f()
print(D().f(), [k.__name__ for k in D.__mro__])
class It:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n == 0: raise StopIteration
        self.n -= 1
        return self.n
print(list(It(4)), [x for x in It(3)], sum(It(4)), dict(a=1), tuple(It(2)))
class Dyn:
    def __getattr__(self, name): return "dyn_" + name
print(Dyn().foo)
class Ctx:
    def __enter__(self):
        print("enter")
        return self
    def __exit__(self, t, e, tb):
        print("exit", t.__name__ if t else None, e)
        return True
with Ctx() as c:
    print("body")
    raise ValueError("inside")
print("after")
m = d.speak
print(m(), Dog.speak(d))
