# The mapping of the members of a class has the slots, and what each of its objects has.


class Plain:
    value = 1

    def method(self):
        return self.value


class WithSlots:
    """Of two attributes."""
    __slots__ = ("second", "first", "__hidden")


class Below(WithSlots):
    pass


class Open(WithSlots):
    __slots__ = ("__dict__", "__weakref__")


class OneSlot(Plain):
    __slots__ = "only"


class Number(int):
    pass


class Words(list):
    pass


class Problem(Exception):
    pass


class Meta(type):
    pass


for kind in (Plain, WithSlots, Below, Open, OneSlot, Number, Words, Problem, Meta):
    print(kind.__name__, list(kind.__dict__))

print(WithSlots.__dict__["first"], WithSlots.first is not None)
print(Plain.__dict__["__dict__"], Plain.__dict__["__weakref__"])

made = Plain()
made.more = 2
print(Plain.__dict__["__dict__"].__get__(made), Plain.__dict__["__weakref__"].__get__(made))
slotted = WithSlots()
WithSlots.__dict__["first"].__set__(slotted, 7)
print(slotted.first, WithSlots.__dict__["first"].__get__(slotted))

# A class made of the members of another one has its own.
members = dict(Plain.__dict__)
for name in ("__dict__", "__weakref__"):
    members.pop(name)
copied = type("Copied", (), members)
another = copied()
another.own = 5
print(another.__dict__, another.method(), list(copied.__dict__))
print(copied.__dict__["__dict__"])
try:
    type("Again", (), dict(WithSlots.__dict__))
except ValueError as problem:
    print(problem)
print([name for name in vars(Plain) if not name.startswith("__")])
