"""Short strings, put together with plus."""
import sys


def run(turns):
    total = 0
    for i in range(turns):
        key = "k" + str(i % 1000) + ":" + str(total)
        total = (total * 31 + len(key) * 7 + ord(key[i % len(key)])) & 0xFFFFF
    return total


print(run(int(sys.argv[1])))
