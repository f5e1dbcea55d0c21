print(1 == 1.0 == True)
print(1 < 2 > 1 < 5)
print(not 1 < 2 < 3)
print(1 in [1] == True)
print((1 in [1]) == True)
a = [1, 2, 3]
print(a is a is not None)
print(1 <= 1 < 1)
print("a" < "b" < "c" != "d")
class V:
    def __init__(self, n): self.n = n
    def __lt__(self, o):
        print("lt", self.n, o.n)
        return self.n < o.n
    def __gt__(self, o):
        print("gt", self.n, o.n)
        return self.n > o.n
print(V(1) < V(2) < V(3))
print(V(1) < V(0) < V(3))
print(V(5) > V(3) < V(4))
for op in ("<", ">", "<=", ">="):
    try:
        if op == "<": print(1 < "a")
        if op == ">": print([] > 1)
        if op == "<=": print(None <= None)
        if op == ">=": print({} >= {})
    except TypeError as e:
        print(e)
print([1, 2] < [1, 3], [1] < [1, 0], (1, 2, 3) > (1, 2), [] < [0])
print(float("nan") == float("nan"), float("nan") < 1, float("nan") != float("nan"))
n = float("nan")
print(n in [n], [n] == [n], n is n)
