# An object can come back when it ends, once, and others can begin.
class Back:
    def __del__(self):
        global kept
        kept = self
        print("back")


thing = Back()
del thing
print("kept", type(kept).__name__)
kept = None
print("gone")


class Heir:
    count = 0

    def __del__(self):
        Heir.count += 1
        if Heir.count < 5:
            Heir()


Heir()
print(Heir.count)


class Link:
    ended = 0

    def __init__(self, following):
        self.following = following

    def __del__(self):
        Link.ended += 1


chain = None
for _ in range(120):
    chain = Link(chain)
print(Link.ended)
chain = None
print(Link.ended)


class Entries:
    def __mro_entries__(self, bases):
        print("entries")
        return (Base,)


class Meta(type):
    pass


class Base(metaclass=Meta):
    pass


class Made(Entries()):
    pass


print(Made.__mro__[1].__name__, Made.__orig_bases__[0].__class__.__name__)
