# An object with `__del__` ends when nothing refers to it any more.
class Thing:
    def __init__(self, name, part=None):
        self.name = name
        self.part = part

    def __del__(self):
        print("end of", self.name)


first = Thing("first")
first = None
print("after None")
second = Thing("second")
del second
print("after del")


def work():
    local = Thing("local")
    print("in work")
    other = Thing("other")
    other = Thing("rebound")
    print("leaving")


work()
print("after work")
Thing("dropped")
print("after dropped")
things = [Thing("a"), Thing("b"), Thing("c")]
things.pop()
print("after pop")
del things[0]
print("after item")
things.clear()
print("after clear")
outer = Thing("outer", Thing("inner"))
outer = None
print("after outer")
for number in range(3):
    again = Thing(number)
print("after loop")
shared = Thing("shared")
alias = shared
del shared
print("still there:", alias.name)
alias = 5
with_attribute = Thing("holder")
with_attribute.part = Thing("held")
with_attribute.part = None
print("after attribute")


import sys
sys.unraisablehook = lambda what: print("ignored:", what.exc_type, what.exc_value, what.object.__name__)


class Failing:
    def __del__(self):
        raise ValueError("ignored")


failing = Failing()
del failing
print("after failing")
sys.unraisablehook = sys.__unraisablehook__


def raising():
    kept = Thing("in a frame")
    raise KeyError("left")


try:
    raising()
except KeyError:
    print("caught")
print("after handler")
last = Thing("last")
print("end of program")
