"""What code objects tell beyond parameters: found in the tree of the source when it is asked for.

The machine runs code of its own, in which there are no such names and constants; they are what the reference implementation would have
in its code, in that order, as far as the tree tells.
"""

import ast

_trees = {}
_definitions = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef)
_comprehensions = {ast.ListComp: "<listcomp>", ast.SetComp: "<setcomp>", ast.DictComp: "<dictcomp>", ast.GeneratorExp: "<genexpr>"}


def _tree_of(code):
    source = getattr(code, "_source", None)
    path = code.co_filename
    if source is None:
        if path in _trees:
            return _trees[path]
        lines = _source_of(path)
        if lines is None:
            return None
        source = "\n".join(lines[2:])
    try:
        tree = ast.parse(source)
    except SyntaxError:
        return None
    if path[:1] != "<":
        _trees[path] = tree
    return tree


def _name_of(node):
    return node.name if hasattr(node, "name") else "<lambda>" if isinstance(node, ast.Lambda) else _comprehensions[type(node)]


def _inner(node):
    # The definitions right in a node, with what their full names begin with.
    todo = list(ast.iter_child_nodes(node))
    while todo:
        child = todo.pop(0)
        if isinstance(child, _definitions) or type(child) in _comprehensions:
            yield child
            if isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
                todo[:0] = child.decorator_list
            if not isinstance(child, ast.ClassDef) and hasattr(child, "args"):
                todo[:0] = [*child.args.defaults, *[item for item in child.args.kw_defaults if item is not None]]
        else:
            todo[:0] = ast.iter_child_nodes(child)


def _first_line(node):
    decorators = getattr(node, "decorator_list", None)
    return decorators[0].lineno if decorators else node.lineno


def _find(tree, code):
    best = None
    todo = [(tree, "")]
    for node, prefix in todo:
        for child in _inner(node):
            full = prefix + _name_of(child)
            if full == code.co_qualname and (best is None or _first_line(child) == code.co_firstlineno):
                best = child
            todo.append((child, full + ("." if isinstance(child, ast.ClassDef) else ".<locals>.")))
    return best


class _Scope:
    # Which names a definition binds and uses, with those in it.
    def __init__(self, node, parent):
        self.node = node
        self.parent = parent
        self.bound = {}
        self.used = {}
        self.globals = set()
        self.nonlocals = set()
        self.inner = {}
        self.is_function = isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)) or type(node) in _comprehensions
        self.free = set()

    def use(self, name):
        self.used.setdefault(name)

    def bind(self, name):
        self.bound.setdefault(name)


def _mangled(name, owner):
    if owner and name.startswith("__") and not name.endswith("__") and "." not in name:
        return "_" + owner.lstrip("_") + name if owner.strip("_") else name
    return name


class _Collector:
    # Builds the scopes of a tree.
    def __init__(self, tree):
        self.root = self.scope = _Scope(tree, None)
        self.owner = None
        for statement in tree.body:
            self.visit(statement)
        self.resolve(self.root)

    def visit_all(self, nodes):
        for node in nodes:
            if node is not None:
                self.visit(node)

    def inside(self, node, work):
        outer = self.scope
        self.scope = outer.inner[node] = _Scope(node, outer)
        work()
        self.scope = outer

    def parameters(self, arguments):
        for item in [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs, arguments.vararg, arguments.kwarg]:
            if item is not None:
                self.scope.bind(_mangled(item.arg, self.owner))

    def visit(self, node):
        scope = self.scope
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)):
            if not isinstance(node, ast.Lambda):
                self.visit_all(node.decorator_list)
            self.visit_all(node.args.defaults + node.args.kw_defaults)
            if not isinstance(node, ast.Lambda):
                scope.bind(_mangled(node.name, self.owner))
                self.visit_all([item.annotation for item in node.args.args + node.args.kwonlyargs] + [node.returns])
            def body():
                self.parameters(node.args)
                self.visit_all([node.body] if isinstance(node, ast.Lambda) else node.body)
            self.inside(node, body)
        elif isinstance(node, ast.ClassDef):
            self.visit_all(node.decorator_list)
            self.visit_all(node.bases + node.keywords)
            scope.bind(_mangled(node.name, self.owner))
            def body():
                outer, self.owner = self.owner, node.name
                self.visit_all(node.body)
                self.owner = outer
            self.inside(node, body)
        elif type(node) in _comprehensions:
            self.visit(node.generators[0].iter)
            def body():
                self.scope.bind(".0")
                for i, part in enumerate(node.generators):
                    if i:
                        self.visit(part.iter)
                    self.visit(part.target)
                    self.visit_all(part.ifs)
                self.visit_all([node.key, node.value] if isinstance(node, ast.DictComp) else [node.elt])
            self.inside(node, body)
        elif isinstance(node, ast.Name):
            name = _mangled(node.id, self.owner)
            if isinstance(node.ctx, ast.Load):
                scope.use(name)
                if name == "super":
                    self.wants_class()
            else:
                scope.bind(name)
        elif isinstance(node, ast.NamedExpr):
            self.visit(node.value)
            target = scope
            while type(target.node) in _comprehensions:
                target.nonlocals.add(node.target.id)
                target.use(node.target.id)
                target = target.parent
            target.bind(node.target.id)
        elif isinstance(node, ast.Global):
            scope.globals.update(node.names)
        elif isinstance(node, ast.Nonlocal):
            scope.nonlocals.update(node.names)
            for name in node.names:
                scope.use(name)
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            for item in node.names:
                scope.bind(item.asname or (item.name.partition(".")[0] if isinstance(node, ast.Import) else item.name))
        elif isinstance(node, ast.ExceptHandler):
            self.visit_all([node.type])
            if node.name:
                scope.bind(node.name)
            self.visit_all(node.body)
        else:
            if isinstance(node, (ast.MatchAs, ast.MatchStar)) and node.name:
                scope.bind(node.name)
            elif isinstance(node, ast.MatchMapping) and node.rest:
                scope.bind(node.rest)
            self.visit_all(ast.iter_child_nodes(node))

    def wants_class(self):
        if self.scope.is_function and self.owner is not None:
            self.scope.use("__class__")

    def resolve(self, scope):
        # Which names come from functions around.
        for inner in scope.inner.values():
            self.resolve(inner)
            for name in inner.free:
                if name == "__class__" and isinstance(scope.node, ast.ClassDef):
                    continue
                if not (scope.is_function and name in scope.bound and name not in scope.globals):
                    if self.is_around(scope, name):
                        scope.free.add(name)
        for name in [*scope.used, *scope.bound]:
            if name in scope.globals or name in scope.bound and name not in scope.nonlocals:
                continue
            if self.is_around(scope, name):
                scope.free.add(name)

    def is_around(self, scope, name):
        outer = scope.parent
        while outer is not None:
            if isinstance(outer.node, ast.ClassDef):
                if name == "__class__":
                    return True
            elif outer.is_function and name in outer.bound and name not in outer.nonlocals:
                return name not in outer.globals
            outer = outer.parent
        return False


class _Writer:
    # Goes through a definition in the order in which code is made for it.
    def __init__(self, scope, code):
        self.scope = scope
        self.code = code
        self.names = {}
        self.variables = {}
        self.constants = []
        self.cells = set()
        for inner in scope.inner.values():
            self.cells.update(name for name in inner.free if scope.is_function and name in scope.bound and name not in scope.nonlocals)
        node = scope.node
        owner = scope
        while owner is not None and not isinstance(owner.node, ast.ClassDef):
            owner = owner.parent
        self.owner = owner.node.name if owner is not None else None
        if hasattr(node, "args") and scope.is_function:
            arguments = node.args
            for item in [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs, arguments.vararg, arguments.kwarg]:
                if item is not None:
                    self.variables.setdefault(_mangled(item.arg, self.owner))
        self.parameters = set(self.variables)
        if isinstance(node, ast.Lambda):
            self.constant(None)
            self.visit(node.body)
        elif type(node) in _comprehensions:
            self.variables.setdefault(".0")
            for i, part in enumerate(node.generators):
                if i:
                    self.visit(part.iter)
                self.visit(part.target)
                self.visit_all(part.ifs)
            self.visit_all([node.key, node.value] if isinstance(node, ast.DictComp) else [node.elt])
        else:
            body = node.body
            documentation = ast.get_docstring(node, clean=False) if not isinstance(node, ast.Module) else None
            if isinstance(node, ast.ClassDef):
                self.names.update(dict.fromkeys(["__name__", "__module__", "__qualname__"]))
            elif scope.is_function:
                self.constant(documentation)
                if documentation is not None:
                    body = body[1:]
            self.visit_all(body)
            if not scope.is_function:
                self.constant(None)

    def visit_all(self, nodes):
        for node in nodes:
            if node is not None:
                self.visit(node)

    def constant(self, value):
        for known in self.constants:
            if type(known) is type(value) and known == value and repr(known) == repr(value):
                return
        self.constants.append(value)

    def name(self, name):
        name = _mangled(name, self.owner)
        scope = self.scope
        if name in scope.free or name in self.cells:
            return
        if scope.is_function and name in scope.bound and name not in scope.globals:
            self.variables.setdefault(name)
        else:
            self.names.setdefault(name)

    def inner(self, node):
        self.constant(code_of(self.code, self.scope.inner[node], _name_of(node)))

    def folded(self, node):
        # What the reference implementation works out when it compiles.
        if isinstance(node, ast.Constant):
            return True, node.value
        if isinstance(node, ast.Tuple) and isinstance(node.ctx, ast.Load):
            parts = [self.folded(item) for item in node.elts]
            if all(known for known, value in parts):
                return True, tuple(value for known, value in parts)
        if isinstance(node, ast.UnaryOp):
            known, value = self.folded(node.operand)
            if known:
                try:
                    if isinstance(node.op, ast.USub):
                        return True, -value
                    if isinstance(node.op, ast.Not):
                        return True, not value
                    if isinstance(node.op, ast.Invert):
                        return True, ~value
                except TypeError:
                    pass
        if isinstance(node, ast.BinOp):
            left, right = self.folded(node.left), self.folded(node.right)
            work = _foldable.get(type(node.op))
            if left[0] and right[0] and work is not None and all(isinstance(item, (int, float, complex)) for item in (left[1], right[1])):
                try:
                    return True, work(left[1], right[1])
                except (ArithmeticError, TypeError):
                    pass
        return False, None

    def visit(self, node):
        known, value = self.folded(node)
        if known:
            self.constant(value)
            return
        method = getattr(self, "visit_" + type(node).__name__, None)
        if method is not None:
            method(node)
        else:
            self.visit_all(ast.iter_child_nodes(node))

    def visit_Name(self, node):
        self.name(node.id)

    def visit_Attribute(self, node):
        self.visit(node.value)
        self.names.setdefault(_mangled(node.attr, self.owner))

    def visit_Expr(self, node):
        if not isinstance(node.value, ast.Constant):
            self.visit(node.value)

    def visit_Assign(self, node):
        self.visit(node.value)
        self.visit_all(node.targets)

    def visit_AnnAssign(self, node):
        if node.value is not None:
            self.visit(node.value)
            self.visit(node.target)

    def visit_NamedExpr(self, node):
        self.visit(node.value)
        self.visit(node.target)

    def visit_For(self, node):
        self.visit(node.iter)
        self.visit(node.target)
        self.visit_all(node.body + node.orelse)

    visit_AsyncFor = visit_For

    def visit_withitem(self, node):
        self.visit(node.context_expr)
        if node.optional_vars is not None:
            self.visit(node.optional_vars)

    def visit_Try(self, node):
        self.visit_all(node.body + node.orelse + node.handlers + node.finalbody)

    def visit_ExceptHandler(self, node):
        self.visit_all([node.type])
        if node.name:
            self.name(node.name)
        self.visit_all(node.body)

    def visit_Call(self, node):
        self.visit(node.func)
        self.visit_all(node.args)
        self.visit_all([item.value for item in node.keywords])
        names = tuple(item.arg for item in node.keywords)
        if names and None not in names and not any(isinstance(item, ast.Starred) for item in node.args):
            self.constant(names)

    def visit_Import(self, node):
        for item in node.names:
            self.constant(0)
            self.constant(None)
            self.names.setdefault(item.name)
            for part in item.name.split(".")[1:] if item.asname else ():
                self.names.setdefault(part)
            self.name(item.asname or item.name.partition(".")[0])

    def visit_ImportFrom(self, node):
        self.constant(node.level)
        self.constant(tuple(item.name for item in node.names))
        self.names.setdefault(node.module or "")
        for item in node.names:
            if item.name != "*":
                self.names.setdefault(item.name)
                self.name(item.asname or item.name)

    def visit_Global(self, node):
        pass

    visit_Nonlocal = visit_Global

    def visit_FunctionDef(self, node):
        self.visit_all(node.decorator_list)
        known, value = self.folded(ast.Tuple(node.args.defaults, ast.Load()))
        if node.args.defaults and known:
            self.constant(value)
        else:
            self.visit_all(node.args.defaults)
        self.visit_all([item for item in node.args.kw_defaults])
        self.inner(node)
        if not isinstance(node, ast.Lambda):
            self.name(node.name)

    visit_AsyncFunctionDef = visit_FunctionDef

    def visit_Lambda(self, node):
        self.visit_all(node.args.defaults + node.args.kw_defaults)
        self.inner(node)

    def visit_ClassDef(self, node):
        self.visit_all(node.decorator_list)
        self.inner(node)
        self.constant(node.name)
        self.visit_all(node.bases)
        self.visit_all([item.value for item in node.keywords])
        self.name(node.name)

    def visit_ListComp(self, node):
        self.inner(node)
        self.visit(node.generators[0].iter)

    visit_SetComp = visit_DictComp = visit_GeneratorExp = visit_ListComp

    def visit_FormattedValue(self, node):
        self.visit(node.value)
        if node.format_spec is not None:
            self.visit(node.format_spec)


_foldable = {
    ast.Add: lambda a, b: a + b, ast.Sub: lambda a, b: a - b, ast.Mult: lambda a, b: a * b, ast.Div: lambda a, b: a / b,
    ast.FloorDiv: lambda a, b: a // b, ast.Mod: lambda a, b: a % b, ast.BitAnd: lambda a, b: a & b, ast.BitOr: lambda a, b: a | b,
    ast.BitXor: lambda a, b: a ^ b,
    ast.Pow: lambda a, b: a ** b if not isinstance(b, int) or abs(b) < 100 else _no_power(),
    ast.LShift: lambda a, b: a << b if b < 100 else _no_power(), ast.RShift: lambda a, b: a >> b,
}


def _no_power():
    raise ArithmeticError


def _facts(code, scope):
    written = _Writer(scope, code)
    parameters = [name for name in written.variables if name in written.parameters]
    variables = [name for name in written.variables if name in written.parameters or name not in written.cells]
    cells = [name for name in parameters if name in written.cells]
    cells += sorted(name for name in written.cells if name not in written.parameters)
    if isinstance(scope.node, ast.ClassDef) and any("__class__" in inner.free for inner in scope.inner.values()):
        cells.append("__class__")
    return {
        "co_varnames": tuple(variables), "co_nlocals": len(variables), "co_names": tuple(written.names),
        "co_consts": tuple(written.constants), "co_freevars": tuple(sorted(scope.free)), "co_cellvars": tuple(cells),
    }


def code_of(outer, scope, name):
    """The code object of a definition in other code."""
    node = scope.node
    full = name
    around = scope.parent
    while around is not None and around.parent is not None:
        full = _name_of(around.node) + ("." if isinstance(around.node, ast.ClassDef) else ".<locals>.") + full
        around = around.parent
    arguments = node.args if scope.is_function and hasattr(node, "args") else None
    names, counts = [], (0, 0, 0)
    flags = 0
    if arguments is not None:
        names = [item.arg for item in arguments.posonlyargs + arguments.args + arguments.kwonlyargs]
        names += [item.arg for item in (arguments.vararg, arguments.kwarg) if item is not None]
        counts = (len(arguments.posonlyargs + arguments.args), len(arguments.kwonlyargs), len(arguments.posonlyargs))
        flags = (arguments.vararg is not None) + 2 * (arguments.kwarg is not None)
    yields = any(isinstance(item, (ast.Yield, ast.YieldFrom)) for item in _own_nodes(node))
    kind = (yields or isinstance(node, ast.GeneratorExp)) + 2 * isinstance(node, ast.AsyncFunctionDef)
    made = type(outer)(name, names, counts[0], counts[1], flags, counts[2], kind, full)
    made.co_filename = outer.co_filename
    made.co_firstlineno = _first_line(node)
    if isinstance(node, ast.ClassDef):
        made.co_flags = 0
    made.__dict__.update(_facts(made, scope))
    return made


def _own_nodes(node):
    todo = [*ast.iter_child_nodes(node)]
    for child in todo:
        yield child
        if not isinstance(child, _definitions) and type(child) not in _comprehensions:
            todo.extend(ast.iter_child_nodes(child))


def _scope_of(root, node):
    todo = [root]
    for scope in todo:
        if scope.node is node:
            return scope
        todo.extend(scope.inner.values())


def details(code):
    """The names, constants and variables of a code object, by the names of its attributes; None if its source is not known."""
    tree = _tree_of(code)
    if tree is None:
        return None
    node = tree if code.co_name == "<module>" else _find(tree, code)
    scope = None if node is None else _scope_of(_Collector(tree).root, node)
    return None if scope is None else _facts(code, scope)


def lines(code):
    """Where the statements of a code object begin: their lines in ascending order."""
    tree = _tree_of(code)
    node = None if tree is None else tree if code.co_name == "<module>" else _find(tree, code)
    if node is None:
        return []
    found = {code.co_firstlineno}
    found.update(item.lineno for item in _own_nodes(node) if isinstance(item, (ast.stmt, ast.expr)))
    return sorted(found)


def function_among(code, globals):
    """A function with the code of another one whose global names are others."""
    tree = _tree_of(code)
    node = None if tree is None else _find(tree, code)
    if node is None or code.co_freevars:
        raise NotImplementedError("code can have other global names only if its source is known and it uses no variables around it")
    if isinstance(node, ast.Lambda):
        text = "_made = " + ast.unparse(node)
        name = "_made"
    else:
        kept = node.decorator_list, node.returns
        node.decorator_list, node.returns = [], None
        text = ast.unparse(node)
        node.decorator_list, node.returns = kept
        name = node.name
    made = {"__builtins__": __builtins__}
    for item in [*node.args.defaults, *node.args.kw_defaults]:
        if item is not None and not isinstance(item, ast.Constant):
            raise NotImplementedError("code can have other global names only if its defaults are constants")
    names = {}
    exec(text, globals, names)
    return names[name]
