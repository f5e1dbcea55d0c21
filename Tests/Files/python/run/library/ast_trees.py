"""Trees of programs: parts, dumps, walks and changes."""
import ast
import copy
import pickle

text = """
def area(radius: float, *, pi=3.14) -> float:
    '''The area
       of a circle.'''
    return pi * radius ** 2  # square


class Shape(Base, metaclass=Meta):
    sides = [1, 2j, b"x", "\u00e4", None, ...]
    async def draw(self, *args, **named):
        async with a as b:
            await self.show(*args, **named)


print(f"{area(1):.2f} {text!r}", u"old")
x = {**a, 'b': lambda: (yield)}
match x:
    case [1, *rest] | {"k": None, **others} if rest: pass
    case Point(a, b=2) as p: pass
import a.b as c
from .. import d
"""
tree = ast.parse(text)
print(ast.dump(tree))
print(ast.dump(tree, include_attributes=True))
print(ast.dump(tree.body[0], indent=2))
print(ast.dump(tree.body[0], annotate_fields=False))
print(ast.dump(ast.parse("f(x, y=1)"), True, True, indent="\t"))
print(ast.get_docstring(tree), "|", ast.get_docstring(tree.body[0]), "|", ast.get_docstring(tree.body[0], clean=False))
try:
    ast.get_docstring(tree.body[2])
except TypeError as problem:
    print(problem)
for node in tree.body:
    print(type(node).__name__, node.lineno, node.end_lineno, repr(ast.get_source_segment(text, node))[:40])
print(repr(ast.get_source_segment(text, tree.body[1].body[1], padded=True)))
print([type(node).__name__ for node in ast.walk(tree)])
print([type(node).__name__ for node in ast.iter_child_nodes(tree.body[0])], [name for name, value in ast.iter_fields(tree.body[0])])
print(list(vars(tree.body[0])), tree.body[0].type_comment)

for mode, part in [("eval", " a".strip()), ("single", "a; b"), ("exec", ""), ("eval", "(a,\nb)")]:
    print(ast.dump(ast.parse(part, mode=mode)))
for part, mode in [("1 +", "exec"), ("x = = 2", "exec"), ("x = 1", "eval"), ("'abc", "exec"), ("if x:\npass\n", "exec"), ("a\n  b", "exec")]:
    try:
        ast.parse(part, mode=mode)
    except SyntaxError as problem:
        print(type(problem).__name__, problem.msg, problem.filename, problem.lineno)


class Names(ast.NodeVisitor):
    def __init__(self):
        self.found = []

    def visit_Name(self, node):
        self.found.append((node.id, type(node.ctx).__name__))

    def visit_FunctionDef(self, node):
        self.found.append(node.name)
        self.generic_visit(node)

    def visit_Num(self, node):
        self.found.append(node.n)


names = Names()
names.visit(tree)
print(names.found)


class Change(ast.NodeTransformer):
    def visit_BinOp(self, node):
        self.generic_visit(node)
        if isinstance(node.op, ast.Add):
            return ast.copy_location(ast.BinOp(node.left, ast.Mult(), node.right), node)
        return node

    def visit_Pass(self, node):
        return None

    def visit_Expr(self, node):
        return [node, ast.Expr(ast.Constant("twice"))]

    def visit_Return(self, node):
        node.value = None
        return node


changed = Change().visit(ast.parse("x = 3 + 4 - 5\npass\nprint(x)\ndef f(): return 3"))
ast.fix_missing_locations(changed)
print(ast.dump(changed, include_attributes=True))
print(ast.dump(ast.increment_lineno(ast.parse("x\ny"), 4), include_attributes=True))

print(ast.Name._fields, ast.Name._attributes, ast.Name.__match_args__, ast.Name.__doc__, ast.Name.__mro__, ast.Load.__bases__, ast.Name.__module__)
print(ast.FunctionDef.returns, ast.Name.end_lineno, hasattr(ast.Name(), "id"), ast.Name("a", ctx=ast.Load(), extra=3).extra)
for wrong in [lambda: ast.Name(1, 2, 3), lambda: ast.Name("a", id="b"), lambda: ast.Pass(1), lambda: ast.dump(3), lambda: ast.Name().id]:
    try:
        wrong()
    except (TypeError, AttributeError) as problem:
        print(type(problem).__name__, problem)
print(ast.parse("a").body[0].value.ctx is ast.parse("b").body[0].value.ctx, isinstance(ast.Add(), ast.operator), issubclass(ast.If, ast.stmt))

print(ast.dump(ast.Num(3)), ast.dump(ast.Str(s="x")), ast.dump(ast.NameConstant(None)), ast.dump(ast.Bytes(b"y")), ast.dump(ast.Ellipsis()))
constants = [3, 2.5, 1j, "s", b"b", True, None, ...]
for kind in (ast.Num, ast.Str, ast.Bytes, ast.NameConstant, ast.Ellipsis):
    print(kind.__name__, [isinstance(ast.Constant(value), kind) for value in constants])
print(ast.dump(ast.Index(ast.Name("x"))), ast.dump(ast.ExtSlice([ast.Name("x")])), ast.Constant(4).n, ast.Constant("t").s)

print(ast.dump(copy.deepcopy(tree)) == ast.dump(tree), ast.dump(pickle.loads(pickle.dumps(tree))) == ast.dump(tree))
match ast.parse("x + 1", mode="eval").body:
    case ast.BinOp(ast.Name(name), ast.Add(), ast.Constant(value)):
        print(name, value)

for part in ["[1, 2, {'a': (1,)}]", "-1 + 2j", "{1}", "set()", "  1", "1 + 1", "x", "f()", "[1, x]", "1 +", "'a' + 'b'", "f'a'", "--1", "+-1", "-'a'", "1j + 1"]:
    try:
        print(part, "=>", repr(ast.literal_eval(part)))
    except (ValueError, SyntaxError) as problem:
        print(part, "=>", type(problem).__name__, str(problem).split(" object at")[0])
print(ast.literal_eval(ast.parse("[1, -2]", mode="eval")), ast.literal_eval(ast.Constant(4)))
