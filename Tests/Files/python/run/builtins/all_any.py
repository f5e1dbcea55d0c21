class Loud:
    def __init__(self, value):
        self.value = value

    def __bool__(self):
        print("bool", self.value)
        return self.value


print(all([]), any([]), all([[]]), any([[]]))
print(all(Loud(v) for v in (True, False, True)))
print(any(Loud(v) for v in (False, True, False)))
print(all("abc"), any(""), all({}), any({0: 1}), any({1: 0}), all(range(1, 5)), all(range(5)))
print(all({"a": 0}.values()), all({"a": 0}.keys()))


class Wrong:
    def __bool__(self):
        return 1


class Raising:
    def __bool__(self):
        raise KeyError("no truth")


for function in (all, any):
    for value in (5, None, [Wrong()], [Raising()]):
        try:
            print(function(value))
        except Exception as e:
            print(function.__name__, type(e).__name__, e)
    for args in ((), ([], [])):
        try:
            print(function(*args))
        except TypeError as e:
            print(e)


def numbers():
    for i in range(10):
        print("making", i)
        yield i


rest = numbers()
print(any(n > 2 for n in rest))
print(next(rest))
print(all(n < 6 for n in rest), list(rest))
