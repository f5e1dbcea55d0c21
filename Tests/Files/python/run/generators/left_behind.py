# Generators that nobody goes on with are closed: after a loop that was left, with the last name, at the end of the program.
def gen(name):
    try:
        yield 1
        yield 2
        yield 3
    finally:
        print("cleanup", name)
for x in gen("top"):
    print(x)
    break
print("after top")
def test():
    for x in gen("func"):
        if x == 2: break
    print("after func")
    g = gen("local")
    print(next(g))
    for x in gen("again"):
        break
    print("local still open", next(g))
test()
print("after test")
g = gen("del"); next(g); del g
print("after del")
g = gen("none"); next(g); g = None
print("after none")
class CM:
    def __enter__(self): print("enter"); return self
    def __exit__(self, *a): print("exit", a[0])
def wgen():
    with CM():
        yield 1
        yield 2
def first(it):
    for x in it: return x
value = first(wgen())
print("after first", value)
print(list(wgen()))
def outer():
    try:
        yield from gen("inner")
    finally: print("outer done")
for x in outer(): break
print("after outer")
def stubborn():
    while True:
        try: yield 1
        except GeneratorExit: print("closing"); raise
for i in range(2):
    for y in stubborn(): break
    print("loop", i)
it = gen("left"); next(it)
import contextlib
@contextlib.contextmanager
def cm():
    print("in")
    try: yield 1
    finally: print("out")
with cm() as v: print(v)
print("end")

def endless(count):
    try:
        while True:
            yield count
            count += 1
    finally:
        ended.append(count)
ended = []
def many():
    for i in range(40):
        for x in endless(i):
            if x == i + 2:
                break
many()
print(ended)
kept = []
def keep():
    kept.append(endless(100))
    for x in kept[0]:
        break
    for x in kept[0]:
        print("goes on", x)
        break
keep()
print(ended[-1])
kept.clear()
print(ended[-1])
print("end of the program")
