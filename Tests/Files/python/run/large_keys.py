# Equal numbers of different types, beyond what a float counts exactly.
d = {1e17: "a", 2.5: "b"}
print(d[10**17], d.get(10**17 + 1))
d[10**30] = "c"
print(d.get(1e30), d.get(float(10**30)), 10**17 in d, 1e17 in {10**17: 1})
items = [1e17, 2.0]
print(items.index(10**17), 10**17 in items, 2 in items, items == [10**17, 2], items.count(10**17))
print(sorted([3, 1.5, 10**20, -1e30]), {1e17, 10**17} == {10**17})
numbers = {2**53 + 1, float(2**53)}
print(len(numbers), (2**53 + 1) in [float(2**53)])
for key in (10**17, 1e17, 2**63, float(2**63), -(2**63), float("inf"), True, 1, 1.0):
    print({key: 1}.get(2**63), {2**63: 1}.get(key), {float(2**63): 1}.get(key), {key: 1}.get(10**17))
