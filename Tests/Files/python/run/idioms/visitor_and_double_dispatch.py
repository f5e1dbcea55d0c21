from dataclasses import dataclass
from functools import singledispatchmethod

@dataclass
class Num:
    value: float
@dataclass
class Bin:
    op: str
    left: object
    right: object
@dataclass
class Neg:
    operand: object

class Visitor:
    def visit(self, node):
        method = getattr(self, "visit_" + type(node).__name__.lower(), self.generic)
        return method(node)
    def generic(self, node):
        raise NotImplementedError(f"{type(self).__name__} has no visit for {type(node).__name__}")
class Evaluate(Visitor):
    def visit_num(self, n):
        return n.value
    def visit_bin(self, n):
        a, b = self.visit(n.left), self.visit(n.right)
        return {"+": a + b, "-": a - b, "*": a * b}[n.op]
    def visit_neg(self, n):
        return -self.visit(n.operand)
class Show(Visitor):
    def visit_num(self, n):
        return f"{n.value:g}"
    def visit_bin(self, n):
        return f"({self.visit(n.left)} {n.op} {self.visit(n.right)})"
tree = Bin("+", Num(1), Bin("*", Num(2), Neg(Num(3))))
print(Evaluate().visit(tree))
try:
    print(Show().visit(tree))
except NotImplementedError as e:
    print(e)
class Simplify:
    @singledispatchmethod
    def run(self, node):
        return node
    @run.register
    def _(self, node: Neg):
        inner = self.run(node.operand)
        return Num(-inner.value) if isinstance(inner, Num) else Neg(inner)
    @run.register
    def _(self, node: Bin):
        left, right = self.run(node.left), self.run(node.right)
        match node.op, left, right:
            case "*", Num(0), _:
                return Num(0)
            case "+", Num(a), Num(b):
                return Num(a + b)
            case "*", Num(a), Num(b):
                return Num(a * b)
        return Bin(node.op, left, right)
print(Simplify().run(tree), Simplify().run(Bin("*", Num(0), Bin("+", "x", Num(1)))), Simplify().run(Bin("-", Num(1), Neg(Num(2)))))
class Shape:
    def collide(self, other):
        return other.collide_with(type(self).__name__)
class Rock(Shape):
    def collide_with(self, name):
        return f"rock meets {name}"
class Paper(Shape):
    def collide_with(self, name):
        return f"paper meets {name}"
print([a.collide(b) for a in (Rock(), Paper()) for b in (Rock(), Paper())])
