# A formatted string of a tree may have any expressions as its parts.
import ast

call = ast.Call(ast.Name("str", ast.Load()), [ast.Constant(5)], [])
tree = ast.Expression(ast.JoinedStr([ast.Constant("<{"), call, ast.FormattedValue(ast.Constant(1.5), 114, ast.JoinedStr([ast.Constant(">6")])), ast.Name("tail", ast.Load())]))
ast.fix_missing_locations(tree)
print(repr(eval(compile(tree, "<tree>", "eval"), {"tail": "}>"})))
