# A text that ends a program comes before what is done at its end; a function there that fails ends nothing.
import atexit
import sys


class Last:
    def __init__(self, name):
        self.name = name

    def __call__(self):
        print("at the end", self.name)
        if self.name == "first":
            return 1 / 0

    def __repr__(self):
        return "<Last " + self.name + ">"


atexit.register(Last("last"))
atexit.register(Last("first"))
print("ends")
sys.exit("a text")
