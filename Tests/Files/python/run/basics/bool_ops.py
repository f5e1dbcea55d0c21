def f(x):
    print("f", x)
    return x
print(f(0) or f("") or f(3))
print(f(1) and f(0) and f(2))
print(not f(0), not [1])
print(1 < 2 < 3, 1 < 3 < 2, 3 > 2 != 1)
print(f(1) < f(3) < f(2) < f(9))
print(True + True, True * 3, -True, ~True, False // True)
print(bool([]), bool({}), bool(()), bool(""), bool(0.0), bool(0j), bool(None), bool(b""), bool(range(0)))
print(isinstance(True, int), type(True), True == 1, True is 1 == 1)
print(True & False, True | False, True ^ True, type(True & True), type(True & 1))
print([] or "x", None and 1, 0 or None)
print("a" if [] else "b", 1 if 0 else 2 if 0 else 3)
class T:
    def __bool__(self):
        print("bool")
        return False
class L:
    def __len__(self):
        print("len")
        return 0
print(not T(), not L())
if T(): print("yes")
else: print("no")
while L():
    pass
print(bool(T()) or bool(L()))
class Bad:
    def __bool__(self):
        return 5
try:
    bool(Bad())
except TypeError as e:
    print(e)
print(str(True), repr(False), f"{True}", "%s %d" % (True, True), format(True, "5d"), format(True))
print(int(True), float(True), complex(True), hex(True), True.bit_length())
print(bool.__name__, bool.__mro__)
