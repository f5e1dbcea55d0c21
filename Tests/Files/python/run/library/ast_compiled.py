"""Trees that are compiled and run."""
import ast

tree = ast.parse('''
import math


@staticmethod
def text():
    return f"{chr(10)}x{'a'}{math.floor(2.5)!r:>4}"


class Point:
    "A point."
    x: int = 3

    def moved(self, *steps, by=1, **named):
        """Moves it."""
        return steps, by, named


def size(x):
    """The size."""
    try:
        if x > 3: return 1
        elif x: return 2
        else: return 3
    finally:
        seen.append(x)


seen = []
''')
space = {}
exec(compile(tree, "<tree>", "exec"), space)
print(space["size"].__doc__, [space["size"](x) for x in (4, 1, 0)], space["seen"])
print(space["Point"].__doc__, space["Point"]().moved(1, by=2, c=3), space["Point"].__annotations__, repr(space["text"].__func__()))

print(eval(compile(ast.parse("[x * y for x in (1, 2) for y in (3, 4) if x - y]", mode="eval"), "<tree>", "eval")))
exec(compile(ast.parse("1 + 1; None; 'a'", mode="single"), "<tree>", "single"))


class Double(ast.NodeTransformer):
    def visit_Constant(self, node):
        return ast.copy_location(ast.Constant(node.value * 2), node)


print(eval(compile(ast.fix_missing_locations(Double().visit(ast.parse("3 - 1 + len('ab')", mode="eval"))), "", "eval")))


def made(body):
    return eval(compile(ast.fix_missing_locations(ast.Expression(body)), "<made>", "eval"))


print(made(ast.BinOp(ast.Constant(-2), ast.Pow(), ast.Constant(2))))
print(made(ast.BinOp(ast.BinOp(ast.Constant(1), ast.Add(), ast.Constant(2)), ast.Mult(), ast.Constant(3))))
print(made(ast.Tuple([ast.Constant((1, 2.5, "x")), ast.Constant(frozenset([4])), ast.Constant(float("inf")), ast.Constant(...)], ast.Load())))
print(repr(made(ast.JoinedStr([
    ast.Constant("a{"),
    ast.FormattedValue(ast.Constant("x\ny"), 114, ast.JoinedStr([ast.Constant(">"), ast.FormattedValue(ast.Constant(10), -1, None)]))]))))

# Lines of tracebacks.
tree = ast.parse("\n\n\ndef g():\n    x = 1\n    raise ValueError('a')\n\n\ng()")
try:
    exec(compile(tree, "<lines>", "exec"), {})
except ValueError as problem:
    at = problem.__traceback__.tb_next
    while at:
        print(at.tb_frame.f_code.co_filename, at.tb_lineno)
        at = at.tb_next

for wrong in [
        lambda: compile(ast.Module([ast.Expr(ast.Name("x", ast.Load()))], []), "a", "exec"),
        lambda: compile(ast.Module([], []), "a", "eval"), lambda: compile(ast.parse("1", mode="eval"), "a", "exec"),
        lambda: compile(ast.Module(), "a", "exec"), lambda: compile(ast.Module([3], []), "a", "exec"), lambda: exec(ast.parse("1")),
        lambda: made(ast.Name()), lambda: made(ast.Name("None", ast.Load())), lambda: made(ast.Constant([])),
        lambda: compile(ast.fix_missing_locations(ast.Module([ast.If(ast.Constant(1), [], [])], [])), "a", "exec"),
        lambda: compile("1", "a", "other"), lambda: compile(3, "a", "exec")]:
    try:
        print(wrong())
    except (TypeError, ValueError) as problem:
        print(type(problem).__name__, problem)

print(type(compile("x", "a", "exec", ast.PyCF_ONLY_AST)).__name__, type(compile("x", "a", "eval", flags=ast.PyCF_ONLY_AST)).__name__)
tree = ast.parse("1")
print(compile(tree, "a", "exec", ast.PyCF_ONLY_AST) is tree)
