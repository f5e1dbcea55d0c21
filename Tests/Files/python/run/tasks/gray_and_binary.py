def to_binary(n):
    return "0" if n == 0 else (to_binary(n >> 1) + str(n & 1)).lstrip("0")


def gray(n):
    return n ^ n >> 1


def ungray(g):
    n = 0
    while g:
        n ^= g
        g >>= 1
    return n


for n in range(8):
    print(n, to_binary(n), format(gray(n), "03b"), ungray(gray(n)))
print(all(ungray(gray(n)) == n for n in range(300)), all(bin(gray(n) ^ gray(n + 1)).count("1") == 1 for n in range(300)))
