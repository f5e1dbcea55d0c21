class Thing:
    def __getattr__(self, name):
        if name == "known":
            return 5
        raise AttributeError(f"thing has no {name}")


thing = Thing()
print(thing.known, hasattr(thing, "x"), getattr(thing, "x", "default"))
thing.unknown
