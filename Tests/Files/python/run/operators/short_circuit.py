def say(name, value):
    print(name, end=" ")
    return value


print(say("a", 0) or say("b", []) or say("c", "end"))
print(say("a", 1) and say("b", 0) and say("c", 5))
print(say("a", 1) or say("b", 2))
print(say("a", 0) and say("b", 2) or say("c", 3))
print(not say("a", 1) or say("b", 2))
print(say("x", 1) if say("test", 0) else say("y", 2))
print(say("a", 1) < say("b", 2) < say("c", 0) < say("d", 9))
print([say("i", 1), say("j", 2)][say("k", 1)])
print(say("f", max)(say("p", 1), say("q", 2)))
d = {say("key", "k"): say("value", "v"), say("key2", 1): say("value2", 2)}
print(d)


def trace(*args, **named):
    return args, named


print(trace(say("1", 1), *say("2", [2]), say("3", 3), x=say("4", 4), **say("5", {"y": 5})))
target = {}


def get():
    print("target", end=" ")
    return target


get()[say("index", "i")] = say("right", "r")
print(target)
a = b = say("once", [])
print(a is b)
x, y = say("left", 1), say("right", 2)
print(x, y, say("a", 3) ** say("b", 2) * say("c", 2) + say("d", 1))
print((lambda: say("lazy", 1))() or 5)
assert say("ok", True), say("never", "message")
try:
    assert say("bad", False), say("message", "text")
except AssertionError as e:
    print("|", e)
print(None or 0 or "" or {}, 1 and [] and 2, None if 0 else "else", 5 if [] else 6 if () else 7)
