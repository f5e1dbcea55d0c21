"""Virtual calls through a small class hierarchy, and updates of fields."""
import sys


class Stage:
    def __init__(self):
        self.count = 0

    def bump(self):
        self.count = self.count + 1

    def step(self, x):
        return x

    def result(self):
        return self.count


class Adder(Stage):
    def __init__(self):
        super().__init__()
        self.total = 0

    def step(self, x):
        self.bump()
        self.total = (self.total + x) & 0xFFFFF
        return self.total

    def result(self):
        return self.total


class Mixer(Stage):
    def __init__(self):
        super().__init__()
        self.state = 7

    def step(self, x):
        self.bump()
        self.state = (self.state * 31 + x) & 0xFFFFF
        return self.state ^ x


class Toggler(Stage):
    def __init__(self):
        super().__init__()
        self.on = 0

    def step(self, x):
        self.bump()
        if self.on == 1:
            self.on = 0
            return x >> 1
        self.on = 1
        return (x * 3 + 1) & 0xFFFFF


def run(turns):
    first = Adder()
    second = Mixer()
    third = Toggler()
    x = 1
    for _ in range(turns):
        x = first.step(x)
        x = second.step(x)
        x = third.step(x)
        moved = first
        first = second
        second = third
        third = moved
    return x + first.result() + second.result() + third.result()


print(run(int(sys.argv[1])))
