# Generators that loops, functions and other generators go through; exceptions that leave them.
def count(n):
    i = 0
    while i < n:
        yield i
        i += 1
    return "end"


def both(n):
    got = yield from count(n)
    yield got
    try:
        yield from count(2)
    finally:
        print("closed")


def fails(n):
    yield n
    raise ValueError(n)


def stops():
    yield 1
    raise StopIteration("inside")


def tree(depth):
    if depth:
        yield from tree(depth - 1)
        yield depth
        yield from tree(depth - 1)


for round in range(3):
    print(list(both(2)), sum(count(5)), max(count(4)), [x for x in both(1)])
    for source in (count(3), [7, 8], "ab", {1: 2}, both(1), range(2), iter((3,)), map(str, count(2))):
        for item in source:
            print(item, end=" ")
    print()
    seen = []
    try:
        for x in fails(round):
            seen.append(x)
    except ValueError as e:
        print("ValueError", e, seen)
    try:
        for x in stops():
            seen.append(x)
    except RuntimeError as e:
        print(e, repr(e.__cause__), seen)
    ended = fails(1)
    try:
        list(ended)
    except ValueError:
        print(next(ended, "over"), [x for x in ended])
print(list(tree(3)))


def echo():
    value = None
    while value != "stop":
        try:
            value = yield value
        except KeyError as e:
            value = "caught " + str(e)
    return 5


def outer():
    print("result", (yield from echo()))


e = outer()
print(next(e), e.send(1), e.throw(KeyError("k")), e.send(None))
try:
    e.send("stop")
except StopIteration as s:
    print("stopped", s.value)


def itself():
    yield 1
    for x in me:
        yield x


me = itself()
try:
    for x in me:
        print(x)
except ValueError as error:
    print(error)


def endless(n):
    yield from endless(n + 1)


try:
    for x in endless(0):
        pass
except RecursionError:
    print("too deep")
b = both(1)
print(next(b), next(b), next(b))
b.close()
print(list(b))
