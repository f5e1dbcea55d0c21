class Money:
    __slots__ = ("_cents", "_currency")
    def __new__(cls, amount, currency="EUR"):
        self = super().__new__(cls)
        object.__setattr__(self, "_cents", round(amount * 100))
        object.__setattr__(self, "_currency", currency)
        return self
    def __setattr__(self, name, value):
        raise AttributeError(f"{type(self).__name__} is immutable")
    __delattr__ = None
    amount = property(lambda self: self._cents / 100)
    def __add__(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        if other._currency != self._currency:
            raise ValueError(f"{self._currency} and {other._currency}")
        return Money((self._cents + other._cents) / 100, self._currency)
    def __radd__(self, other):
        return self if other == 0 else NotImplemented
    def __mul__(self, k):
        return Money(self.amount * k, self._currency)
    def __eq__(self, other):
        return isinstance(other, Money) and (self._cents, self._currency) == (other._cents, other._currency)
    def __hash__(self):
        return hash((self._cents, self._currency))
    def __lt__(self, other):
        return self._cents < other._cents
    def __format__(self, spec):
        return format(self.amount, spec or ".2f") + " " + self._currency
    def __repr__(self):
        return f"Money({self.amount}, {self._currency!r})"
m = Money(1.25)
print(m, m + Money(2), sum([Money(1), Money(2.5)]), m * 3, f"{m} {m:>8.1f}", {m: 1}[Money(1.25)], sorted([Money(3), Money(1)]), m == Money(1.25, "USD"))
for action in (lambda: setattr(m, "_cents", 5), lambda: setattr(m, "new", 5), lambda: m + Money(1, "USD"), lambda: m + 5, lambda: 5 + m):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)
frozen = frozenset({1, 2})
print(frozen | {3} == {1, 2, 3}, hash((1, "a", frozen)) == hash((1, "a", frozenset([2, 1]))))
from types import MappingProxyType, SimpleNamespace
view = MappingProxyType({"a": 1})
print(view["a"], len(view), "a" in view, dict(view), list(view))
try:
    view["b"] = 2
except TypeError as e:
    print(e)
n = SimpleNamespace(x=1, y="z")
n.w = 3
print(n, n.x, n == SimpleNamespace(x=1, y="z", w=3), vars(n))
