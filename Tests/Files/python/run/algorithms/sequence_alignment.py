def common_subsequence(a, b):
    table = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            table[i + 1][j + 1] = table[i][j] + 1 if x == y else max(table[i][j + 1], table[i + 1][j])
    result, i, j = [], len(a), len(b)
    while i and j:
        if a[i - 1] == b[j - 1]:
            result.append(a[i - 1])
            i, j = i - 1, j - 1
        elif table[i - 1][j] >= table[i][j - 1]:
            i -= 1
        else:
            j -= 1
    return "".join(reversed(result))


def common_substring(a, b):
    best, end, row = 0, 0, [0] * (len(b) + 1)
    for i, x in enumerate(a):
        last = 0
        for j, y in enumerate(b):
            last, row[j + 1] = row[j + 1], last + 1 if x == y else 0
            if row[j + 1] > best:
                best, end = row[j + 1], i + 1
    return a[end - best:end]


def edit_distance(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        last, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            last, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, last + (x != y))
    return row[-1]


def align(a, b, match=1, mismatch=-1, gap=-1):
    score = [[gap * (i + j) if not i or not j else 0 for j in range(len(b) + 1)] for i in range(len(a) + 1)]
    for i in range(1, len(a) + 1):
        for j in range(1, len(b) + 1):
            score[i][j] = max(score[i - 1][j - 1] + (match if a[i - 1] == b[j - 1] else mismatch), score[i - 1][j] + gap, score[i][j - 1] + gap)
    top, low, i, j = "", "", len(a), len(b)
    while i or j:
        if i and j and score[i][j] == score[i - 1][j - 1] + (match if a[i - 1] == b[j - 1] else mismatch):
            i, j = i - 1, j - 1
            top, low = a[i] + top, b[j] + low
        elif i and score[i][j] == score[i - 1][j] + gap:
            i -= 1
            top, low = a[i] + top, "-" + low
        else:
            j -= 1
            top, low = "-" + top, b[j] + low
    return score[-1][-1], top, low


def increasing(items):
    lengths, before = [1] * len(items), [None] * len(items)
    for i in range(len(items)):
        for j in range(i):
            if items[j] < items[i] and lengths[j] + 1 > lengths[i]:
                lengths[i], before[i] = lengths[j] + 1, j
    i = max(range(len(items)), key=lengths.__getitem__)
    result = []
    while i is not None:
        result.append(items[i])
        i = before[i]
    return result[::-1]


def palindromic(text):
    best = ""
    for middle in range(len(text)):
        for low, high in ((middle, middle), (middle, middle + 1)):
            while low >= 0 and high < len(text) and text[low] == text[high]:
                low, high = low - 1, high + 1
            if high - low - 1 > len(best):
                best = text[low + 1:high]
    return best


def hamming(a, b):
    if len(a) != len(b):
        raise ValueError("lengths differ")
    return sum(x != y for x, y in zip(a, b))


for a, b in (("AGGTAB", "GXTXAYB"), ("kitten", "sitting"), ("", "abc"), ("same", "same"), ("intention", "execution")):
    print(a, b, common_subsequence(a, b), common_substring(a, b), edit_distance(a, b), align(a, b))
print(increasing([10, 22, 9, 33, 21, 50, 41, 60]), palindromic("forgeeksskeegfor"), palindromic("abc"), palindromic(""), hamming("karolin", "kathrin"))
