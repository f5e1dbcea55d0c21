x = "module"


def reader():
    return x


def writer():
    global x, fresh
    x = "written"
    fresh = "made in function"


def shadow():
    x = "local"

    def inner():
        nonlocal x
        x += "+"

        def innermost():
            nonlocal x
            x += "!"
            return x

        return innermost

    f = inner()
    return f(), x


print(reader(), writer(), reader(), fresh, shadow(), x)


def unbound():
    print(y)
    y = 1


def conditional(flag):
    if flag:
        z = 1
    return z


def deleted():
    a = 1
    del a
    return a


def loop_variable():
    for i in []:
        pass
    return i


def caught():
    try:
        raise ValueError
    except ValueError as e:
        pass
    return e


def free():
    def inner():
        return later

    try:
        inner()
    except NameError as e:
        print(type(e).__name__, e)
    later = 5
    return inner()


for function in (unbound, lambda: conditional(False), deleted, loop_variable, caught):
    try:
        function()
    except NameError as e:
        print(type(e).__name__, e)
print(conditional(True), free())
del fresh
try:
    fresh
except NameError as e:
    print(e)
try:
    del never
except NameError as e:
    print(e)


class Scope:
    x = "class"
    y = x + "!"

    def method(self):
        return x

    z = [x for _ in range(1)]

    def make(self):
        class Inner:
            nonlocal_free = x
        return Inner.nonlocal_free


print(Scope.y, Scope().method(), Scope.z, Scope().make())
functions = [lambda: i for i in range(3)]
print([f() for f in functions], [f() for f in [lambda i=i: i for i in range(3)]])


def counter():
    count = 0

    def up(step=1):
        nonlocal count
        count += step
        return count

    def down():
        nonlocal count
        count -= 1
        return count

    return up, down


up, down = counter()
print(up(), up(5), down(), counter()[0]())
a = b = [1, 2, 3]
del a[0], b[-1]
print(a)
del (a, b)
d = {"k": 1, "l": 2}
del d["k"]
del [d]
print("d" in globals(), "x" in globals())
len = lambda value: "shadowed"
print(len([]))
del len
print(len([]))
