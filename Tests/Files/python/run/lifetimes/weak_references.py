# Weak references do not keep objects alive.
import gc
import weakref


class Thing:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return "Thing(%r)" % self.name

    def hello(self):
        return "hello from " + self.name


thing = Thing("one")
reference = weakref.ref(thing)
print(reference() is thing, reference is weakref.ref(thing), weakref.getweakrefcount(thing))
del thing
print(reference())

thing = Thing("two")
told = weakref.ref(thing, lambda which: print("told", which is told, which()))
thing = None

cache = weakref.WeakValueDictionary()
kept, lost = Thing("kept"), Thing("lost")
cache["kept"], cache["lost"] = kept, lost
print(sorted(cache), len(cache))
del lost
print(sorted(cache), "lost" in cache, cache.get("lost"), cache["kept"])

notes = weakref.WeakKeyDictionary()
key = Thing("key")
notes[key] = "note"
print(notes[key], len(notes), key in notes)
del key
print(len(notes), list(notes.items()))

group = weakref.WeakSet([kept])
member = Thing("member")
group.add(member)
print(len(group), member in group)
del member
print(len(group), list(group))

stand_in = weakref.proxy(kept)
print(stand_in.name, stand_in.hello(), stand_in)
stand_in.name = "renamed"
print(kept.name)
del kept
try:
    stand_in.name
except ReferenceError as error:
    print(error)

done = weakref.finalize(Thing("short"), print, "finalized", 1)
print("alive:", done.alive)
owner = Thing("owner")
done = weakref.finalize(owner, print, "finalized", 2)
print("alive:", done.alive, done.peek()[1:])
del owner
print("alive:", done.alive)

owner = Thing("method")
method = weakref.WeakMethod(owner.hello)
print(method()())
owner = None
print(method())


class Node:
    def __init__(self):
        self.me = self


node = Node()
found = weakref.ref(node)
del node
print(found() is None)
gc.collect()
print(found() is None)
try:
    weakref.ref(5)
except TypeError as error:
    print(error)
