s = "abcdefghij"
print(s[0], s[-1], s[2:5], s[:3], s[7:], s[:], s[::2], s[1::3], s[::-1], s[8:2:-2], s[-3:], s[:-3], s[-5:-2], s[100:], s[:100], s[5:2], s[2:5:-1], s[-100:3], s[::-3], s[3::-1], s[:3:-1])
for i in (-11, 10, 0):
    try: print(s[i])
    except IndexError as e: print(e)
for a in (None, -12, -3, 0, 2, 12):
    for b in (None, -2, 5):
        for c in (None, 1, 2, -1, -3):
            print(s[a:b:c], end="|")
    print()
try: s[::0]
except ValueError as e: print(e)
try: s["a":]
except TypeError as e: print(e)
try: s[0] = "x"
except TypeError as e: print(e)
print(slice(1, 5).indices(3), slice(None, None, -1).indices(5), slice(-3, None, 2).indices(10), s[slice(2, 6, 2)])
u = "héllo wörld 😀 日本"
print(len(u), u[1], u[7], u[12], u[::-1], u[12:14], u.index("日"), list(u[-2:]))
class I:
    def __index__(self): return 2
print(s[I()], s[I():], [1, 2, 3][I()], (4, 5, 6)[:I()])
print("abc" * 3, 2 * "xy", "a" * 0, "a" * -5, "ab" "cd", "a" + "b")
print("abc" < "abd", "a" < "B", "" < "a", "Z" < "a", "abc" == "abc", "abc" >= "ab", "é" > "z", min("hello"), max("hello"), sorted("hello"))
