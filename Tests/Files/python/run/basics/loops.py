for i in range(5):
    if i == 3:
        break
    print(i)
else:
    print("no break")
for i in range(2):
    pass
else:
    print("else", i)
n = 10
while n:
    n -= 3
    if n < 0:
        print("break at", n)
        break
else:
    print("never")
while False:
    pass
else:
    print("while else")
for i in range(3):
    for j in range(3):
        if j == i:
            continue
        if i == 2:
            break
        print(i, j)
for i in []:
    pass
else:
    print("empty else")
for x in "ab", "cd":
    print(x)
for i, c in enumerate("xyz", 5):
    print(i, c)
for a, b in zip([1, 2, 3], "ab"):
    print(a, b)
for k in {"a": 1, "b": 2}:
    print(k)
for i in reversed(range(3)):
    print(i, end=",")
print()
l = [1, 2, 3, 4]
for x in l:
    if x == 2:
        l.remove(x)
print(l)
i = 100
for i in range(0): pass
print(i)
for l[0] in range(3): pass
print(l)
d = {}
for d["k"] in "abc": pass
print(d)
for i in range(10, 0, -3): print(i, end=" ")
print()
