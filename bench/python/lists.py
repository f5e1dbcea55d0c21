# Lists: comprehensions, slices, sorting, and sorts of our own.
def random_numbers(count, seed):
    result = []
    for _ in range(count):
        seed = (seed * 1103515245 + 12345) % 2147483648
        result.append(seed >> 8)
    return result


def quick(items):
    if len(items) <= 1:
        return items
    pivot = items[len(items) // 2]
    return quick([x for x in items if x < pivot]) + [x for x in items if x == pivot] + quick([x for x in items if x > pivot])


def insertion(items):
    for i in range(1, len(items)):
        value = items[i]
        j = i - 1
        while j >= 0 and items[j] > value:
            items[j + 1] = items[j]
            j -= 1
        items[j + 1] = value
    return items


def bubble_once(items):
    swaps = 0
    for i in range(len(items) - 1):
        if items[i] > items[i + 1]:
            items[i], items[i + 1] = items[i + 1], items[i]
            swaps += 1
    return swaps


numbers = random_numbers(40000, 42)
print(quick(numbers) == sorted(numbers))
print(insertion(numbers[:500])[:3])
copy = numbers[:]
print(sum(bubble_once(copy) for _ in range(20)))
squares = [x * x for x in range(50000) if x % 3 == 0]
print(len(squares), squares[-1], sum(squares[::7]))
table = [[i * j for j in range(120)] for i in range(120)]
print(sum(sum(row) for row in table), max(max(row) for row in table))
print(sorted(numbers, reverse=True)[:3], sorted(numbers, key=lambda x: x % 1000)[:3])
