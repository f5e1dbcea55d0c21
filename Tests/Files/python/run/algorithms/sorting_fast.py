def merge_sort(items):
    if len(items) < 2:
        return items[:]
    middle = len(items) // 2
    left, right = merge_sort(items[:middle]), merge_sort(items[middle:])
    result = []
    i = j = 0
    while i < len(left) and j < len(right):
        if right[j] < left[i]:
            result.append(right[j])
            j += 1
        else:
            result.append(left[i])
            i += 1
    return result + left[i:] + right[j:]


def quick_sort(items):
    items = items[:]

    def sort(low, high):
        while low < high:
            pivot, i, j = items[(low + high) // 2], low, high
            while i <= j:
                while items[i] < pivot:
                    i += 1
                while pivot < items[j]:
                    j -= 1
                if i <= j:
                    items[i], items[j] = items[j], items[i]
                    i, j = i + 1, j - 1
            if j - low < high - i:
                sort(low, j)
                low = i
            else:
                sort(i, high)
                high = j

    sort(0, len(items) - 1)
    return items


def heap_sort(items):
    items, n = items[:], len(items)

    def sift(start, end):
        root = start
        while (child := 2 * root + 1) < end:
            if child + 1 < end and items[child] < items[child + 1]:
                child += 1
            if not items[root] < items[child]:
                return
            items[root], items[child] = items[child], items[root]
            root = child

    for start in range(n // 2 - 1, -1, -1):
        sift(start, n)
    for end in range(n - 1, 0, -1):
        items[0], items[end] = items[end], items[0]
        sift(0, end)
    return items


def radix_sort(items):
    shift, items = 0, items[:]
    while any(n >> shift for n in items):
        buckets = [[] for _ in range(16)]
        for n in items:
            buckets[n >> shift & 15].append(n)
        items = [n for bucket in buckets for n in bucket]
        shift += 4
    return items


def counting_sort(items):
    counts = [0] * (max(items, default=-1) + 1)
    for n in items:
        counts[n] += 1
    return [n for n, c in enumerate(counts) for _ in range(c)]


seed = 12345
numbers = []
for _ in range(300):
    seed = (seed * 1103515245 + 12345) % 2**31
    numbers.append(seed % 1000)
for sort in (merge_sort, quick_sort, heap_sort, radix_sort, counting_sort):
    print(sort.__name__, sort(numbers) == sorted(numbers), sort([]), sort([3, 1, 2]), sort(numbers)[:5], sort(numbers)[-3:])
words = "the quick brown fox jumps over the lazy dog".split()
print(merge_sort(words), quick_sort(words) == sorted(words), heap_sort(words)[-1])
