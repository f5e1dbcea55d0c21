def grade(s):
    if s >= 90:
        return "A"
    elif s >= 80:
        return "B"
    elif s >= 70:
        return "C"
    else:
        return "F"
for s in (95, 85, 75, 5):
    print(s, grade(s))
x = 5
if x: print("one line")
if not x: pass
elif x == 5: print("elif line")
y = "pos" if x > 0 else "neg" if x < 0 else "zero"
print(y)
if x > 3 and x < 10 or x == 100:
    if x % 2:
        print("odd")
    else:
        print("even")
print([("fizz" if i % 3 == 0 else "") + ("buzz" if i % 5 == 0 else "") or i for i in range(1, 16)])
if (n := len("hello")) > 3:
    print(n)
while (x := x - 1) > 0:
    print(x, end=" ")
print()
print([last for i in range(5) if (last := i * 2) > 3], last)
