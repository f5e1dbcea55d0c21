def find(items, wanted):
    for place, item in enumerate(items):
        if item == wanted:
            print("found at", place)
            break
    else:
        print("not found", wanted)


find([1, 2, 3], 2)
find([1, 2, 3], 5)
find([], 1)
n = 0
while n < 3:
    n += 1
    if n == 2:
        continue
    print("n", n)
else:
    print("loop ended")
while True:
    n -= 1
    if n < 0:
        break
else:
    print("never")
print(n)
for i in range(3):
    for j in range(3):
        if j == i:
            break
        print(i, j)
    else:
        print("inner without break", i)
        continue
    print("after break", i)
for i in range(2):
    try:
        if i == 0:
            continue
        print("body", i)
        break
    finally:
        print("finally", i)
else:
    print("not here")
for x, (y, *z) in [(1, "abc"), (2, (3, 4))]:
    print(x, y, z)
for i, in [(1,), (2,)]:
    print(i, end=" ")
print()


class Holder:
    pass


holder, box = Holder(), [0, 0]
for holder.value in range(3):
    pass
for box[0] in "xyz":
    pass
print(holder.value, box)
for i in range(5):
    i *= 2
    print(i, end=" ")
print(i)
total = 0
for i in range(10, 0, -3):
    total += i
for i in range(-3):
    total = None
for c in "":
    total = None
print(total, i)
items = [1, 2, 3, 4]
for item in items[:]:
    items.remove(item) if item % 2 else None
print(items)
while items: print(items.pop(), end=";")
print()
while 0: pass
else: print("else of zero turns")
for i in iter([]): pass
else: print("else of nothing")
count = 0
while count < 10 and (count := count + 3): print(count, end=" ")
print()
