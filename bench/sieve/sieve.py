"""The sieve of Eratosthenes, five times over one list."""
import sys


def run(limit):
    struck = [0] * (limit + 1)
    total = 0
    for _ in range(5):
        for i in range(limit + 1):
            struck[i] = 0
        count = 0
        largest = 0
        for n in range(2, limit + 1):
            if struck[n] == 0:
                count = count + 1
                largest = n
                for multiple in range(n + n, limit + 1, n):
                    struck[multiple] = 1
        total = total + count * 3 + largest
    return total


print(run(int(sys.argv[1])))
