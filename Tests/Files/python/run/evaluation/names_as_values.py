# globals, locals and vars under other names, and a comparison in whose middle a generator waits.
outer = 1
g, l, v = globals, locals, vars
print(g()["outer"], g() is globals(), l()["outer"], v()["outer"], [f()["outer"] for f in (globals,)])


def inside():
    return g()["outer"], callable(locals)


print(inside(), v(type("T", (), {"x": 3}))["x"])
try:
    v(5)
except TypeError as error:
    print(error)


def waits():
    found = 1 <= (yield "a") < 5
    other = (yield found) < (yield "b") < (yield "c") != 0
    yield other


for sent in (0, 3, 7):
    going = waits()
    print(next(going), going.send(sent), going.send(1), end=" ")
    print(going.send(2), going.send(3))
