# Turning over the front of all permutations: list elements and while loops.
def fannkuch(n):
    order = list(range(n))
    counts = [0] * n
    most = 0
    checksum = 0
    left = n
    number = 0
    while True:
        while left != 1:
            counts[left - 1] = left
            left -= 1
        if order[0] != 0 and order[n - 1] != n - 1:
            work = order[:]
            flips = 0
            first = work[0]
            while first != 0:
                low = 1
                high = first - 1
                while low < high:
                    work[low], work[high] = work[high], work[low]
                    low += 1
                    high -= 1
                kept = work[first]
                work[first] = first
                first = kept
                flips += 1
            if flips > most:
                most = flips
            if number % 2 == 0:
                checksum += flips
            else:
                checksum -= flips
        while True:
            if left == n:
                return checksum, most
            start = order[0]
            for i in range(left):
                order[i] = order[i + 1]
            order[left] = start
            counts[left] -= 1
            if counts[left] > 0:
                break
            left += 1
        number += 1


for _ in range(3):
    checksum, most = fannkuch(8)
print(checksum)
print("most flips:", most)
