# Objects that say to which class they belong, and classes below dict that leave items to it or not.
class Wanted:
    pass


class Claiming:
    @property
    def __class__(self):
        return Wanted


class Assigned:
    __class__ = property(lambda self: Wanted)

    def own(self):
        return __class__


print(isinstance(Claiming(), Wanted), isinstance(Claiming(), Claiming), isinstance(Claiming(), (int, Wanted)))
print(isinstance(Assigned(), Wanted), Assigned().own(), isinstance(Assigned(), int))


class Missing(dict):
    def __missing__(self, key):
        return key * 2


class Reading(dict):
    def __getitem__(self, key):
        return "read"


class Plain(dict):
    pass


missing, reading, plain = Missing(a=1), Reading(a=1), Plain()
plain[1] = 2
print(missing["a"], missing["b"], "b" in missing, reading["a"], reading["q"], plain[1], 1 in plain)
Plain.__getitem__ = lambda self, key: "patched"
print(plain[1])
del Plain.__getitem__
print(plain[1])
