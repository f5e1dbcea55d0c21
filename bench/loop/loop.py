"""Arithmetic and branches on local ints."""
import sys


def run(turns):
    x = 12345
    total = 0
    for i in range(turns):
        x = (x * 1103 + 12345) & 0xFFFFF
        if x < 300000:
            total = total + (x >> 3)
        elif x < 700000:
            total = total ^ i
        else:
            total = total + x % 7 * 3
        if total > 100000000:
            total = total - 99999999
    return total


print(run(int(sys.argv[1])))
