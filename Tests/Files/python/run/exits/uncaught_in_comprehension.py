data = ["1", "2", "x", "4"]
print([int(d) for d in data if d.isdigit()])
print(sum(int(d) for d in data[:2]))
print({d: int(d) for d in data})
