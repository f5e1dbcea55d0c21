doors = [False] * 101
for step in range(1, 101):
    for i in range(step, 101, step):
        doors[i] = not doors[i]
print([i for i, is_open in enumerate(doors) if is_open])
print(*("open" if d else "shut" for d in doors[1:5]))
