class Animal:
    kind = "animal"
    def __init__(self, name): self.name = name
    def speak(self): return self.name + " makes " + self.sound()
    def sound(self): return "nothing"
    def __str__(self): return f"{type(self).__name__}({self.name})"
class Dog(Animal):
    def sound(self): return "woof"
class Puppy(Dog):
    kind = "puppy"
    def __init__(self, name, age):
        super().__init__(name)
        self.age = age
    def sound(self): return super().sound() + "!"
for a in (Animal("a"), Dog("d"), Puppy("p", 1)):
    print(a, a.speak(), a.kind, isinstance(a, Dog), issubclass(type(a), Animal))
print(Puppy.__mro__[1].__name__, Puppy.__base__.__name__, Dog.__subclasses__()[0].__name__)
print(issubclass(Puppy, (int, Dog)), isinstance(5, (str, int)), issubclass(bool, int))
class A:
    def f(self): return ["A"]
class B(A):
    def f(self): return ["B"] + super().f()
class C(A):
    def f(self): return ["C"] + super().f()
class D(B, C):
    def f(self): return ["D"] + super().f()
print(D().f(), [k.__name__ for k in D.mro()])
class X(A): pass
class Y(A): pass
try:
    class Z(A, X): pass
except TypeError as e:
    print(e)
class Mixin:
    def hello(self): return "hello " + self.name
class M(Mixin, Animal): pass
print(M("mix").hello(), M.__mro__[1:3])
class P:
    def __init__(self): print("P init"); self._setup()
    def _setup(self): print("P setup")
class Q(P):
    def _setup(self): print("Q setup")
Q()
class S(P):
    def __init__(self): P.__init__(self); print("S init")
S()
print(super(Puppy, Puppy("z", 2)).sound())
class Base:
    @classmethod
    def make(cls): return cls.__name__
    @staticmethod
    def st(): return "static"
class Derived(Base):
    @classmethod
    def make(cls): return "D" + super().make()
print(Derived.make(), Derived().make(), Base.make(), Derived.st())
try:
    class Bad(bool): pass
except TypeError as e:
    print(e)
