def depth(c, most=40):
    z = 0
    for n in range(most):
        z = z * z + c
        if abs(z) > 2:
            return n
    return most


for row in range(-10, 11, 2):
    print("".join(" .:-=+*#%@"[min(9, depth(complex(x / 20 - 0.5, row / 10)) // 4)] for x in range(-30, 31)).rstrip())
