# An iterator that has ended has ended, whatever happens to what it went over.
values = [1, 2]
walk = iter(values)
print(list(walk))
values.append(3)
print(list(walk), next(walk, "end"))
for _ in walk:
    print("never")
walk = iter(values)
for one in walk:
    if one == 3:
        break
values.append(4)
print(next(walk), next(walk, "end"))
values.append(5)
print(next(walk, "end"))
data = bytearray(b"ab")
walk = iter(data)
print(list(walk))
data.append(3)
print(list(walk))
walk = reversed([1, 2])
print(list(walk), list(walk))
print([pair for pair in zip(iter(values), walk)])


def generator():
    found = list(x for x in (yield "first"))
    yield found
    yield {x: y for x in (yield "second") for y in "ab"}


going = generator()
print(next(going), going.send([1, 2]), next(going), going.send("xy"))
