# Stars before what cannot be gone through, `super()` where it means nothing, and `with` about other things.
def f(*args, **named):
    return args, named

class Plain:
    pass

class Half:
    def __enter__(self):
        return self

def outside():
    return super()

class Odd:
    def none():
        return super()

def attempt(action):
    try:
        print(action())
    except Exception as problem:
        print(type(problem).__name__, problem)

def using(manager):
    with manager:
        return "entered"

attempt(lambda: f(*5))
attempt(lambda: print(*None))
attempt(lambda: Plain(*5))
attempt(lambda: f(**5))
attempt(lambda: [*5])
attempt(lambda: (1, *5.5))
attempt(lambda: f(*[1], *"ab", **{"k": 1}))
attempt(lambda: f(1, *range(2), x=1))
attempt(outside)
attempt(Odd.none)
attempt(lambda: using(5))
attempt(lambda: using(Half()))
attempt(lambda: {(c := 1): c + 1})
x: int = 5
y: "str" = "a"
print(__annotations__)
names = dir()
print("names" in names, "f" in names, "print" in names)
def local(p, q=1):
    r = p
    return dir(), sorted(locals())
print(local(2))
