# Exceptions, and ways out, in the middle of arithmetic.
import traceback


def divided(count):
    value = 4.0
    result = []
    for index in range(count, -2, -1):
        try:
            result.append(1.0 / index)
            result.append(value / (index * 1.0))
            value = value - 1.0
        except ZeroDivisionError as problem:
            result.append(str(problem))
            value = value + 0.5
        finally:
            value = value * 2.0
    return value, result


def kept(limit):
    state = 1
    total = 0.0
    try:
        for index in range(limit):
            state = (state * 5 + 1) % 64
            total = total + 1.0 / (state - 31)
    except ZeroDivisionError:
        return "zero", index, state, total
    return index, state, total


def nested(rows):
    total = 0.0
    for row in range(rows):
        for column in range(rows):
            if column > row:
                break
            if (row + column) % 3 == 0:
                continue
            total += row * 10.0 + column
        else:
            total += 0.125
    else:
        total = total * 2.0
    return total, row, column


def lines():
    divisor = 1.0
    total = 0.0
    for step in range(4):
        total += (
            1.0
            / (divisor
               - step)
        )
        divisor = divisor + 0.5
    return total


def whole():
    number = 3
    for step in range(5):
        number = 7 % (3 - step)
    return number


def overflow():
    value = 10.0
    for step in range(3):
        value = value ** 200
    return value


def huge(count):
    total = 1.5
    for place in range(10 ** count, 10 ** count + 2):
        total = total + place * 0.5
    return total


print(divided(3))
print(kept(3), kept(40))
print(nested(5), nested(1))
print(huge(3), huge(30))
for function in (lines, whole, overflow, lambda: huge(400)):
    try:
        print(function())
    except ArithmeticError as problem:
        last = traceback.extract_tb(problem.__traceback__)[-1]
        print(type(problem).__name__, problem, last.name, last.lineno)
