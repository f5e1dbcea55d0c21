# What struct says of ints that do not fit.
import struct

for order in "<>":
    for kind, value in (("b", 300), ("B", -1), ("h", 99999), ("H", -1), ("H", 70000), ("i", 2 ** 40), ("I", -1), ("I", 2 ** 40), ("q", 2 ** 70),
                        ("Q", -1), ("Q", 2 ** 64), ("l", -2 ** 40), ("L", 2 ** 40), ("L", -1)):
        try:
            struct.pack(order + kind, value)
        except struct.error as error:
            print(order, kind, value, error)
print("{self} {0}".format(1, self=2), "%r" % dict(self=1))
