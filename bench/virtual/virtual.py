# Calls of a method that two classes override.
import sys


class Counter:
    def step(self, x):
        return x


class Adder(Counter):
    def step(self, x):
        return (x + 7) & 0xFFFFF


class Mixer(Counter):
    def step(self, x):
        return (x * 31 + 1) & 0xFFFFF


def run(turns):
    a = Adder()
    b = Mixer()
    x = 1
    for _ in range(turns):
        x = a.step(x)
        x = b.step(x)
        x = a.step(x)
        x = b.step(x)
        a, b = b, a
    return x


print(run(int(sys.argv[1])))
