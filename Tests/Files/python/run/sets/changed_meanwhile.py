# Elements whose comparison changes the set or dictionary that is searched, and sets that are looked for in sets.


class Element:
    def __init__(self, owner, change):
        self.owner = owner
        self.change = change

    def __hash__(self):
        return 7

    def __eq__(self, other):
        if self.change and self.owner:
            self.change(self.owner)
        return False


def shrink(owner):
    owner.clear()


def outcome(work):
    try:
        work()
        return "done"
    except RuntimeError as problem:
        return "RuntimeError"
    except KeyError:
        return "KeyError"


for work in (
    lambda s, t: Element(None, None) in s,
    lambda s, t: s.add(Element(None, None)),
    lambda s, t: s.discard(Element(None, None)),
):
    owner = set()
    for i in range(20):
        owner.add(Element(None, None))
    for item in owner:
        item.owner, item.change = owner, shrink
    print(outcome(lambda: work(owner, None)), len(owner))

table = {}
for i in range(10):
    table[Element(None, None)] = i
for key in table:
    key.owner, key.change = table, shrink
print(outcome(lambda: table[Element(None, None)]), len(table))
table[3] = 4
print(table)

sets = {frozenset([1]), frozenset([1, 2])}
print({1} in sets, {2} in sets, {1, 2} in frozenset(sets))
sets.discard({1})
print(len(sets))
sets.remove({1, 2})
print(sets)
try:
    {1} in {frozenset([1]): 2}
except TypeError as problem:
    print(problem)
