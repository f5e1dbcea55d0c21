# What can be the base of a class, and what the hooks around it say.
def attempt(make):
    try:
        print(make())
    except Exception as problem:
        print(type(problem).__name__, problem)

class M1(type): pass
class M2(type): pass
class A(metaclass=M1): pass
class B(metaclass=M2): pass
attempt(lambda: type("C", (A, B), {}))
attempt(lambda: type("C", (int, str), {}))
for base in (bool, range, slice, type(None), type(attempt)):
    attempt(lambda: type("C", (base,), {}))

def outer():
    class Local:
        pass
    return Local
print(outer(), outer().__qualname__, repr(outer()()).split(" at ")[0])

class Named:
    def __set_name__(self, owner, name):
        setattr(owner, name, name.upper())
class User:
    first = Named()
    second = Named()
print(User.first, User.second)

class Failing:
    def __set_name__(self, owner, name):
        1 / 0
def make():
    class X:
        part = Failing()
attempt(make)

def with_argument():
    class X(object, tag=5): pass
attempt(with_argument)

class P:
    x = 1
print("x" in P.__dict__, P.__dict__["x"], type(P.__dict__).__name__, P.__dict__["__module__"])
attempt(lambda: P.__dict__.__setitem__)
s = super(User, User())
print(s.__thisclass__ is User, type(s.__self__) is User, s.__self_class__ is User, s.__class__)
print(str(s))
attempt(lambda: super(str, 0))
attempt(lambda: super(0, int))
attempt(lambda: object.__new__(int))
attempt(lambda: object.__new__(3))
