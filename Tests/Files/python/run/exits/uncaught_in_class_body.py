print("defining")


class Broken:
    x = 1
    print("in body", x)
    y = x.missing


print("never")
