# Generators, one behind the other, and functions as values.
def numbers(n):
    i = 0
    while i < n:
        yield i
        i += 1


def only(test, source):
    for item in source:
        if test(item):
            yield item


def changed(function, source):
    for item in source:
        yield function(item)


def pairs(source):
    kept = None
    for item in source:
        if kept is None:
            kept = item
        else:
            yield kept, item
            kept = None


def walk(tree):
    if tree is not None:
        left, value, right = tree
        yield from walk(left)
        yield value
        yield from walk(right)


def build(low, high):
    if low >= high:
        return None
    middle = (low + high) // 2
    return build(low, middle), middle, build(middle + 1, high)


def counter():
    count = 0

    def step(by):
        nonlocal count
        count += by
        return count

    return step


total = 0
for a, b in pairs(changed(lambda x: x * 3, only(lambda x: x % 2 == 0, numbers(200000)))):
    total += b - a
print(total)
print(sum(walk(build(0, 12000))))
step = counter()
for i in range(200000):
    step(i)
print(step(0))
print(sum(x * y for x in range(400) for y in range(x)))
