import re
if (m := re.match(r"(\d+)", "123abc")):
    print(m.group(1))
data = [1, 5, 3, 8]
print([y for x in data if (y := x * 2) > 5], y)
while (line := data.pop()) != 5:
    print(line)
print((a := 1) + (b := 2), a, b)
def f(x=(d := 3)):
    return x
print(f(), d)
print(any((found := n) % 7 == 0 for n in range(1, 20)), found)
x = [t := 5, t + 1]
print(x, t)
print(f"{(w := 10)} {w:5}")
total = 0
print([total := total + v for v in [1, 2, 3]], total)
def g():
    [last := i for i in range(3)]
    return last
print(g())
print((lambda: (q := 4) + q)())
d = {"k": (v := 3)}
print(d, v)
