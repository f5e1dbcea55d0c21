# Subclasses of builtin classes with their own length, truth and iteration.


class Shelves(list):
    def __init__(self, items=()):
        self.shelf = list(items)

    def __len__(self):
        return len(self.shelf)

    def __iter__(self):
        return iter(self.shelf)

    def pop(self, place=-1):
        return self.shelf.pop(place)


class Full(dict):
    def __len__(self):
        return 7


class Never(set):
    def __bool__(self):
        return False


class Silent(str):
    def __len__(self):
        return 0

    def __iter__(self):
        return iter([1, 2])


class Hollow(tuple):
    def __len__(self):
        return 0


class Zero(int):
    def __bool__(self):
        return True


class Plain(list):
    pass


shelves = Shelves([3, 1, 2])
print(bool(shelves), not shelves, len(shelves), bool(Shelves()))
taken = []
while shelves:
    taken.append(shelves.pop(0))
print(taken, "some" if shelves else "none")
print(tuple(Shelves("ab")), list(Shelves("cd")), sorted(Shelves("fe")), [x for x in Shelves("gh")])
print(bool(Full()), bool(Never([1])), bool(Silent("abc")), list(Silent("abc")), bool(Hollow((1,))), bool(Zero(0)))
print(bool(Plain()), bool(Plain([1])), Plain() or "empty", all([Full(), Shelves([1])]), any([Shelves(), Hollow((1, 2))]))


class Shown:
    __dict__ = property(lambda self: {"shown": True})


print(Shown().__dict__, vars(Shown()), type(Shown.__dict__).__name__, "__module__" in Shown.__dict__)


class Watched(bytes):
    def __setattr__(self, name, value):
        print("set", name)
        super().__setattr__(name, value)


watched = Watched(b"text")
watched.note = 1
print(watched.decode(), watched.note, watched.upper())
