def next_greater(items):
    out, stack = [-1] * len(items), []
    for i, x in enumerate(items):
        while stack and items[stack[-1]] < x:
            out[stack.pop()] = x
        stack.append(i)
    return out


def water(heights):
    left, right = 0, len(heights) - 1
    a = b = total = 0
    while left < right:
        if heights[left] < heights[right]:
            a = max(a, heights[left])
            total += a - heights[left]
            left += 1
        else:
            b = max(b, heights[right])
            total += b - heights[right]
            right -= 1
    return total


def largest(heights):
    best, stack = 0, []
    for i, h in enumerate([*heights, 0]):
        start = i
        while stack and stack[-1][1] >= h:
            start, height = stack.pop()
            best = max(best, height * (i - start))
        stack.append((start, h))
    return best


def two_sum(items, target):
    seen = {}
    for i, x in enumerate(items):
        if target - x in seen:
            return seen[target - x], i
        seen[x] = i


def three_sum(items):
    items, found = sorted(items), set()
    for i, a in enumerate(items):
        low, high = i + 1, len(items) - 1
        while low < high:
            s = a + items[low] + items[high]
            if s == 0:
                found.add((a, items[low], items[high]))
            low, high = (low + 1, high) if s <= 0 else (low, high - 1)
    return sorted(found)


def majority(items):
    count, candidate = 0, None
    for x in items:
        if count == 0:
            candidate = x
        count += 1 if x == candidate else -1
    return candidate if items.count(candidate) * 2 > len(items) else None


def dutch_flag(items):
    items, low, i, high = list(items), 0, 0, len(items) - 1
    while i <= high:
        if items[i] == 0:
            items[low], items[i] = items[i], items[low]
            low, i = low + 1, i + 1
        elif items[i] == 2:
            items[high], items[i] = items[i], items[high]
            high -= 1
        else:
            i += 1
    return items


print(next_greater([4, 5, 2, 25, 7]), water([0, 1, 0, 2, 1, 0, 1, 3, 2, 1, 2, 1]), largest([2, 1, 5, 6, 2, 3]), two_sum([2, 7, 11, 15], 26), two_sum([1], 2), three_sum([-1, 0, 1, 2, -1, -4]), majority([3, 3, 4, 2, 3, 3]), majority([1, 2]), dutch_flag([2, 0, 1, 2, 0, 1]))


def product_except(items):
    out, left = [1] * len(items), 1
    for i, x in enumerate(items):
        out[i], left = left, left * x
    right = 1
    for i in range(len(items) - 1, -1, -1):
        out[i], right = out[i] * right, right * items[i]
    return out


def permute_next(items):
    items, i = list(items), len(items) - 2
    while i >= 0 and items[i] >= items[i + 1]:
        i -= 1
    if i >= 0:
        j = len(items) - 1
        while items[j] <= items[i]:
            j -= 1
        items[i], items[j] = items[j], items[i]
    items[i + 1:] = reversed(items[i + 1:])
    return items


print(product_except([1, 2, 3, 4]), permute_next([1, 3, 2]), permute_next([3, 2, 1]), [sum(x) for x in zip(*[(1, 2), (3, 4)])], max(range(10), key=lambda i: -abs(i - 7)))
