class Query:
    def __init__(self, rows, steps=()):
        self._rows, self._steps = rows, steps
    def _with(self, step):
        return Query(self._rows, self._steps + (step,))
    def where(self, **conditions):
        return self._with(lambda rows: (r for r in rows if all(r[k] == v for k, v in conditions.items())))
    def filter(self, f):
        return self._with(lambda rows: (r for r in rows if f(r)))
    def select(self, *names):
        return self._with(lambda rows: ({n: r[n] for n in names} for r in rows))
    def order(self, name, reverse=False):
        return self._with(lambda rows: iter(sorted(rows, key=lambda r: r[name], reverse=reverse)))
    def limit(self, n):
        return self._with(lambda rows: (r for r, _ in zip(rows, range(n))))
    def __iter__(self):
        rows = iter(self._rows)
        for step in self._steps:
            rows = step(rows)
        return rows
    def count(self):
        return sum(1 for _ in self)
people = [{"name": n, "age": a, "city": c} for n, a, c in (("Ann", 31, "Oslo"), ("Bob", 25, "Rome"), ("Cid", 40, "Oslo"), ("Dan", 19, "Rome"))]
q = Query(people)
print(list(q.where(city="Oslo").select("name")), q.filter(lambda r: r["age"] > 20).count(), list(q.order("age", True).select("name", "age").limit(2)))
class Lazy:
    def __init__(self, function):
        self.function = function
        self.name = function.__name__
    def __get__(self, obj, owner):
        if obj is None:
            return self
        print("computing", self.name)
        value = obj.__dict__[self.name] = self.function(obj)
        return value
class Circle:
    def __init__(self, r):
        self.r = r
    @Lazy
    def area(self):
        return 3 * self.r ** 2
c = Circle(2)
print(c.area, c.area, vars(c))
class Pipe:
    def __init__(self, f):
        self.f = f
    def __ror__(self, value):
        return self.f(value)
    def __rshift__(self, other):
        return Pipe(lambda v: other.f(self.f(v)))
double, total, text = Pipe(lambda xs: [2 * x for x in xs]), Pipe(sum), Pipe(str)
print([1, 2] | double | total, [3] | (double >> total >> text))
