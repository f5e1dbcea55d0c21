# Ints whose bounds are known, up to the edges of 64 bits and beyond.


def generator(count, seed=42):
    threes = 0
    state = 42
    for _ in range(count):
        state = (state * 1103515245 + 12345) & 0x7FFFFFFF
        if state % 7 == 3:
            threes += 1
    return state, threes


def modular(count):
    result = 1
    for index in range(count):
        result = (result * 31 + index) % 1000000007
    return result


def edges():
    found = []
    big = 9223372036854775807
    small = -9223372036854775808
    for step in range(3):
        found.append((big + step, small - step, -small, big * step, small * step, big - small, ~big, ~small))
        found.append((big // 2, small // 3, big % 10, small % 10, small % -7, big >> 3, small >> 62, big << step))
        found.append((big & 255, small & 255, small | step, big ^ small, big ^ step))
    return found


def signs():
    found = []
    for left in range(-4, 5):
        for right in range(1, 4):
            found.append((left % right, left // right, left % 3, left // 3, left % -3, left // -2))
    return found


def widths():
    value = 1
    result = []
    for step in range(70):
        result.append(value)
        value = value * 2 + 1
    return result[-8:]


def folded():
    total = 0
    for index in range(1 << 20, (1 << 20) + 50):
        total = (total ^ (index * index * 2654435761)) & 0xFFFFFFFFFFFF
        total = (total << 3 | total >> 45) & 0xFFFFFFFFFFFF
    return total


def quotients():
    found = []
    for number in range(-3, 4):
        found.append((number / 2, number / 3.0, 2.0 * number, number * 0.0, 9007199254740993 / 3, 9007199254740993 * 1.0))
    return found


def truths():
    flag = True
    count = 0
    for index in range(4):
        flag = index > 1
        count = count + flag
        print(flag, index == 2, (index < 3) == True, count, -index, +flag, ~index)
    return flag, count


print(generator(5000), modular(5000))
for line in edges():
    print(line)
print(signs())
print(widths())
print(folded())
print(quotients())
print(truths())
