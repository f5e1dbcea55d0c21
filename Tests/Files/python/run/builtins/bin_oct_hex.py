for value in (0, 1, -1, 255, -255, 2**64, -2**64, True, False):
    print(bin(value), oct(value), hex(value))


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


print(bin(Index(10)), oct(Index(-8)), hex(Index(2**65)))
for value in (1.0, "1", None, 1j, [], Index("x"), Index(1.5)):
    for function in (bin, oct, hex):
        try:
            print(function(value))
        except TypeError as e:
            print(function.__name__, e)
print(int(bin(77), 2), int(oct(77), 8), int(hex(77), 16), int(bin(-77), 0), int(hex(2**100), 0) == 2**100)
print([hex(n)[2:].zfill(4) for n in (1, 255, 4096, 65535)])
print(f"{10:#b} {10:#o} {10:#x} {255:#X} {-255:#010x} {5:08b} {2**70:x}")
print("".join(bin(n)[2:].rjust(5, ".") for n in range(0, 20, 3)))
print(range(10)[Index(3)], "abcdef"[Index(1):Index(4)], [1, 2] * Index(2), "ab" * Index(3))
