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
