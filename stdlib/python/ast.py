# The module ast: trees of programs as objects, made from what the compiler says of a text (Sources/PythonFrontend/Syntax/TreeText.swift).

import re as _re

# The sign itself would be a variable of this module, where `Ellipsis` is a class.
_dots = _core_builtin("Ellipsis")

PyCF_ONLY_AST = 0x400
PyCF_TYPE_COMMENTS = 0x1000
PyCF_ALLOW_TOP_LEVEL_AWAIT = 0x2000


class AST:
    _fields = ()
    _attributes = ()
    __match_args__ = ()

    def __init__(self, *args, **named):
        fields = self._fields
        name = type(self).__name__
        if len(args) > len(fields):
            raise TypeError(name + " constructor takes at most " + str(len(fields)) + " positional argument" + ("" if len(fields) == 1 else "s"))
        for field, value in zip(fields, args):
            if field in named:
                raise TypeError(name + " got multiple values for argument " + repr(field))
            setattr(self, field, value)
        for field, value in named.items():
            setattr(self, field, value)


AST.__init__.__qualname__ = "AST.__init__"

# The abstract grammar. Below each sort its kinds, and what each of them has. A kind that stands for itself has a line of its own.
_grammar = """
mod
 Module(stmt* body, type_ignore* type_ignores)
 Interactive(stmt* body)
 Expression(expr body)
 FunctionType(expr* argtypes, expr returns)
stmt +
 FunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment)
 AsyncFunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment)
 ClassDef(identifier name, expr* bases, keyword* keywords, stmt* body, expr* decorator_list)
 Return(expr? value)
 Delete(expr* targets)
 Assign(expr* targets, expr value, string? type_comment)
 AugAssign(expr target, operator op, expr value)
 AnnAssign(expr target, expr annotation, expr? value, int simple)
 For(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)
 AsyncFor(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)
 While(expr test, stmt* body, stmt* orelse)
 If(expr test, stmt* body, stmt* orelse)
 With(withitem* items, stmt* body, string? type_comment)
 AsyncWith(withitem* items, stmt* body, string? type_comment)
 Match(expr subject, match_case* cases)
 Raise(expr? exc, expr? cause)
 Try(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)
 TryStar(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)
 Assert(expr test, expr? msg)
 Import(alias* names)
 ImportFrom(identifier? module, alias* names, int? level)
 Global(identifier* names)
 Nonlocal(identifier* names)
 Expr(expr value)
 Pass
 Break
 Continue
expr +
 BoolOp(boolop op, expr* values)
 NamedExpr(expr target, expr value)
 BinOp(expr left, operator op, expr right)
 UnaryOp(unaryop op, expr operand)
 Lambda(arguments args, expr body)
 IfExp(expr test, expr body, expr orelse)
 Dict(expr* keys, expr* values)
 Set(expr* elts)
 ListComp(expr elt, comprehension* generators)
 SetComp(expr elt, comprehension* generators)
 DictComp(expr key, expr value, comprehension* generators)
 GeneratorExp(expr elt, comprehension* generators)
 Await(expr value)
 Yield(expr? value)
 YieldFrom(expr value)
 Compare(expr left, cmpop* ops, expr* comparators)
 Call(expr func, expr* args, keyword* keywords)
 FormattedValue(expr value, int conversion, expr? format_spec)
 JoinedStr(expr* values)
 Constant(constant value, string? kind)
 Attribute(expr value, identifier attr, expr_context ctx)
 Subscript(expr value, expr slice, expr_context ctx)
 Starred(expr value, expr_context ctx)
 Name(identifier id, expr_context ctx)
 List(expr* elts, expr_context ctx)
 Tuple(expr* elts, expr_context ctx)
 Slice(expr? lower, expr? upper, expr? step)
expr_context
 Load
 Store
 Del
boolop
 And
 Or
operator
 Add
 Sub
 Mult
 MatMult
 Div
 Mod
 Pow
 LShift
 RShift
 BitOr
 BitXor
 BitAnd
 FloorDiv
unaryop
 Invert
 Not
 UAdd
 USub
cmpop
 Eq
 NotEq
 Lt
 LtE
 Gt
 GtE
 Is
 IsNot
 In
 NotIn
comprehension(expr target, expr iter, expr* ifs, int is_async)
excepthandler +
 ExceptHandler(expr? type, identifier? name, stmt* body)
arguments(arg* posonlyargs, arg* args, arg? vararg, arg* kwonlyargs, expr* kw_defaults, arg? kwarg, expr* defaults)
arg(identifier arg, expr? annotation, string? type_comment) +
keyword(identifier? arg, expr value) +
alias(identifier name, identifier? asname) +
withitem(expr context_expr, expr? optional_vars)
match_case(pattern pattern, expr? guard, stmt* body)
pattern +
 MatchValue(expr value)
 MatchSingleton(constant value)
 MatchSequence(pattern* patterns)
 MatchMapping(expr* keys, pattern* patterns, identifier? rest)
 MatchClass(expr cls, pattern* patterns, identifier* kwd_attrs, pattern* kwd_patterns)
 MatchStar(identifier? name)
 MatchAs(pattern? pattern, identifier? name)
 MatchOr(pattern* patterns)
type_ignore
 TypeIgnore(int lineno, string tag)
"""

_places = ("lineno", "col_offset", "end_lineno", "end_col_offset")

# For each class what its fields hold: name, sort, and "", "?" or "*".
_shapes = {}


def _declare():
    names = globals()
    sort = None
    for line in _grammar.strip().split("\n"):
        hasPlace = line.endswith(" +")
        if hasPlace:
            line = line[:-2]
        name, _, inner = line.strip().partition("(")
        shape = []
        for part in inner[:-1].split(", ") if inner else ():
            kind, field = part.split(" ")
            mark = kind[-1] if kind[-1] in "?*" else ""
            shape.append((field, kind[:-1] if mark else kind, mark))
        fields = tuple([field for field, kind, mark in shape])
        space = {"_fields": fields, "__match_args__": fields, "__module__": "ast", "__doc__": line.strip()}
        if hasPlace:
            space["_attributes"] = _places
            space["end_lineno"] = space["end_col_offset"] = None
        for field, kind, mark in shape:
            if mark == "?":
                space[field] = None
        made = type(name, (sort if line[0] == " " else AST,), space)
        names[name] = made
        _shapes[made] = shape
        if line[0] != " ":
            sort = made


_declare()
_declare = _grammar = None

# The kinds and operations by their numbers in the compiler (NodeKind, Context, Operation).
_kinds = [
    Module,
    FunctionDef, AsyncFunctionDef, ClassDef, Return, Delete, Assign, AugAssign, AnnAssign, For, AsyncFor, While, If,
    With, AsyncWith, Match, Raise, Try, TryStar, Assert, Import, ImportFrom, Global, Nonlocal, Expr, Pass, Break,
    Continue,
    BoolOp, NamedExpr, BinOp, UnaryOp, Lambda, IfExp, Dict, Set, ListComp, SetComp, DictComp, GeneratorExp, Await,
    Yield, YieldFrom, Compare, Call, FormattedValue, JoinedStr, Constant, Attribute, Subscript, Starred, Name, List,
    Tuple, Slice,
    comprehension, ExceptHandler, arguments, arg, keyword, alias, withitem, match_case,
    MatchValue, MatchSingleton, MatchSequence, MatchMapping, MatchClass, MatchStar, MatchAs, MatchOr]
_contexts = [Load(), Store(), Del()]
_operations = [
    And(), Or(), Add(), Sub(), Mult(), MatMult(), Div(), Mod(), Pow(), LShift(), RShift(), BitOr(), BitXor(), BitAnd(), FloorDiv(),
    Invert(), Not(), UAdd(), USub(), Eq(), NotEq(), Lt(), LtE(), Gt(), GtE(), Is(), IsNot(), In(), NotIn()]

_node, _nodes, _name_field, _name_list, _value, _kind, _context, _operation, _operation_list, _number_field, _nothing = range(11)


def _layout(kind):
    """How the fields of a kind are written."""
    found = []
    for field, sort, mark in _shapes[kind]:
        if sort == "identifier":
            how = _name_list if mark == "*" else _name_field
        elif sort == "constant":
            how = _value
        elif sort == "string":
            how = _kind if field == "kind" else _nothing
        elif sort == "expr_context":
            how = _context
        elif sort in ("boolop", "operator", "unaryop"):
            how = _operation
        elif sort == "cmpop":
            how = _operation_list
        elif sort == "int":
            how = _number_field
        else:
            how = _nodes if mark == "*" else _node
        found.append((field, how))
    return kind, bool(kind._attributes), found


_layouts = [_layout(kind) for kind in _kinds]


def _plain(word):
    """A string in which backslashes and line ends are written with backslashes."""
    if "\\" not in word:
        return word
    return "\\".join([part.replace("\\n", "\n") for part in word.split("\\\\")])


def _constant(word):
    sort = word[0]
    if sort == "s":
        return _plain(word[1:])
    if sort == "i":
        return int(word[1:])
    if sort == "f":
        return float(word[1:])
    if sort == "b":
        return _plain(word[1:]).encode("latin-1")
    if sort == "j":
        return complex(0.0, float(word[1:]))
    return {"N": None, "T": True, "F": False, "E": _dots}[sort]


def _build(text):
    """The tree that a text of the compiler says."""
    words = text.split("\n")
    made = []
    new = object.__new__
    at = 1
    end = len(words)
    while at < end:
        kind, hasPlace, fields = _layouts[int(words[at])]
        at += 1
        node = new(kind)
        place = at
        if hasPlace:
            at += 4
        for field, how in fields:
            if how == _nothing:
                setattr(node, field, None)
                continue
            word = words[at]
            at += 1
            if how == _node:
                setattr(node, field, made[int(word)] if word != "-1" else None)
            elif how == _name_field:
                setattr(node, field, word or None)
            elif how == _context:
                setattr(node, field, _contexts[int(word)])
            elif how == _value:
                setattr(node, field, _constant(word))
            elif how == _kind:
                setattr(node, field, None if word == "-1" else "u")
            elif how == _operation:
                setattr(node, field, _operations[int(word)])
            elif how == _number_field:
                setattr(node, field, int(word))
            else:
                last = at + int(word)
                items = words[at:last]
                at = last
                if how == _nodes:
                    items = [made[int(item)] if item != "-1" else None for item in items]
                elif how == _operation_list:
                    items = [_operations[int(item)] for item in items]
                setattr(node, field, items)
        if hasPlace:
            node.lineno = int(words[place])
            node.col_offset = int(words[place + 1])
            node.end_lineno = int(words[place + 2])
            node.end_col_offset = int(words[place + 3])
        made.append(node)
    return made[-1]


def _tree(source, filename, mode):
    """What `compile` gives for PyCF_ONLY_AST."""
    if mode == "func_type":
        raise NotImplementedError("signatures in comments are not read")
    module = _build(_core_builtin("_text_tree")(source, filename, mode))
    if mode == "eval":
        return Expression(module.body[0].value)
    if mode == "single":
        return Interactive(module.body)
    return module


def parse(source, filename="<unknown>", mode="exec", *, type_comments=False, feature_version=None):
    flags = PyCF_ONLY_AST
    if type_comments:
        flags |= PyCF_TYPE_COMMENTS
    return compile(source, filename, mode, flags)


def dump(node, annotate_fields=True, include_attributes=False, *, indent=None):
    if not isinstance(node, AST):
        raise TypeError("expected AST, got " + repr(type(node).__name__))
    if indent is not None and not isinstance(indent, str):
        indent = " " * indent

    def listed(opening, parts, depth, isShort):
        if indent is None or isShort:
            return opening[0] + ", ".join(parts) + opening[1]
        start = "\n" + indent * depth
        return opening[0] + start + ("," + start).join(parts) + opening[1]

    def text(value, depth):
        # The text, and whether it is so simple that what it belongs to may stand on one line.
        if isinstance(value, AST):
            kind = type(value)
            parts = []
            isShort = True
            isNamed = annotate_fields
            for field in value._fields:
                try:
                    inner = getattr(value, field)
                except AttributeError:
                    isNamed = True
                    continue
                if inner is None and getattr(kind, field, _dots) is None:
                    isNamed = True
                    continue
                inner, isSimple = text(inner, depth + 1)
                isShort = isShort and isSimple
                parts.append(field + "=" + inner if isNamed else inner)
            if include_attributes:
                for field in value._attributes:
                    try:
                        inner = getattr(value, field)
                    except AttributeError:
                        continue
                    if inner is None and getattr(kind, field, _dots) is None:
                        continue
                    inner, isSimple = text(inner, depth + 1)
                    isShort = isShort and isSimple
                    parts.append(field + "=" + inner)
            return listed((kind.__name__ + "(", ")"), parts, depth + 1, isShort and len(parts) <= 3), not parts
        if isinstance(value, list):
            if not value:
                return "[]", True
            return listed("[]", [text(item, depth + 1)[0] for item in value], depth + 1, False), False
        return repr(value), True

    return text(node, 0)[0]


def iter_fields(node):
    for field in node._fields:
        try:
            value = getattr(node, field)
        except AttributeError:
            continue
        yield field, value


def _children(node):
    found = []
    for field in node._fields:
        value = getattr(node, field, None)
        if isinstance(value, AST):
            found.append(value)
        elif isinstance(value, list):
            for item in value:
                if isinstance(item, AST):
                    found.append(item)
    return found


def iter_child_nodes(node):
    yield from _children(node)


def walk(node):
    # The order is by depth. What is done to a node that was given does not change which are given after it.
    layer = [node]
    while layer:
        below = []
        for node in layer:
            below += _children(node)
            yield node
        layer = below


class NodeVisitor(object):
    def visit(self, node):
        method = getattr(self, "visit_" + node.__class__.__name__, None)
        return self.generic_visit(node) if method is None else method(node)

    def generic_visit(self, node):
        for below in iter_child_nodes(node):
            self.visit(below)

    def visit_Constant(self, node):
        # Methods for the kinds of constants that were kinds of nodes once.
        value = node.value
        for kind, name in _old_names:
            if type(value) is kind:
                method = getattr(self, "visit_" + name, None)
                if method is not None:
                    import warnings
                    warnings.warn_explicit("visit_" + name + " is deprecated; add visit_Constant", DeprecationWarning, "ast.py", 1, "ast")
                    return method(node)
                break
        return self.generic_visit(node)


class NodeTransformer(NodeVisitor):
    def generic_visit(self, node):
        for field, old in iter_fields(node):
            if isinstance(old, list):
                kept = []
                for item in old:
                    if isinstance(item, AST):
                        item = self.visit(item)
                        if item is None:
                            continue
                        if not isinstance(item, AST):
                            kept.extend(item)
                            continue
                    kept.append(item)
                old[:] = kept
            elif isinstance(old, AST):
                new = self.visit(old)
                if new is None:
                    delattr(node, field)
                else:
                    setattr(node, field, new)
        return node


_old_names = [
    (bool, "NameConstant"), (type(None), "NameConstant"), (int, "Num"), (float, "Num"), (complex, "Num"), (str, "Str"), (bytes, "Bytes"),
    (type(_dots), "Ellipsis")]


def _get_value(self):
    return self.value


def _set_value(self, value):
    self.value = value


Constant.n = property(_get_value, _set_value)
Constant.s = property(_get_value, _set_value)


class _OldKind(type):
    """Kinds of nodes that are constants by now."""

    def __instancecheck__(cls, found):
        return isinstance(found, Constant) and type(found.value) in cls._types


class _OldConstant(Constant, metaclass=_OldKind):
    _types = ()

    def __new__(cls, *args, **named):
        given = dict(zip(cls._fields, args), **named)
        if "kind" in given:
            return Constant(given[cls._fields[0]], given["kind"])
        return Constant(given[cls._fields[0]])


def _old(name, field, *types):
    globals()[name] = _OldKind(name, (_OldConstant,), {"_fields": (field,), "_types": types, "__module__": "ast"})


_old("Num", "n", int, float, complex)
_old("Str", "s", str)
_old("Bytes", "s", bytes)
_old("NameConstant", "value", bool, type(None))


class Ellipsis(_OldConstant):
    _fields = ()
    _types = (type(_dots),)

    def __new__(cls, *args, **named):
        return Constant(_dots, *args, **named)


class slice(AST):
    pass


class Index(slice):
    def __new__(cls, value, **named):
        return value


class ExtSlice(slice):
    def __new__(cls, dims=(), **named):
        return Tuple(list(dims), Load(), **named)


class Suite(mod):
    pass


class AugLoad(expr_context):
    pass


class AugStore(expr_context):
    pass


class Param(expr_context):
    pass


def copy_location(new_node, old_node):
    for field in _places:
        if field in old_node._attributes and field in new_node._attributes:
            value = getattr(old_node, field, None)
            if value is not None or field.startswith("end_") and hasattr(old_node, field):
                setattr(new_node, field, value)
    return new_node


def fix_missing_locations(node):
    open = [(node, (1, 0, 1, 0))]
    while open:
        found, around = open.pop()
        if "lineno" in found._attributes:
            own = []
            for field, value in zip(_places, around):
                # An end may be None for one that was not said.
                if not hasattr(found, field) or field.startswith("end_") and getattr(found, field) is None:
                    setattr(found, field, value)
                own.append(getattr(found, field))
            around = own
        for child in _children(found):
            open.append((child, around))
    return node


def increment_lineno(node, n=1):
    for child in walk(node):
        if isinstance(child, TypeIgnore) or "lineno" in child._attributes:
            child.lineno = getattr(child, "lineno", 0) + n
        if getattr(child, "end_lineno", None) is not None:
            child.end_lineno += n
    return node


def get_docstring(node, clean=True):
    if not isinstance(node, (FunctionDef, AsyncFunctionDef, ClassDef, Module)):
        raise TypeError(repr(type(node).__name__) + " can't have docstrings")
    if not _has_docstring(node):
        return None
    text = node.body[0].value.value
    if clean:
        import inspect
        text = inspect.cleandoc(text)
    return text


def _has_docstring(node):
    if not node.body or not isinstance(node.body[0], Expr):
        return False
    value = node.body[0].value
    return isinstance(value, Constant) and isinstance(value.value, str)


def get_source_segment(source, node, *, padded=False):
    place = [getattr(node, field, None) for field in _places]
    if None in place:
        return None
    first, start, last, end = place
    # Only these end a line in a program.
    lines = _re.split(r"(?<=\n)|(?<=\r)(?!\n)", source)
    found = [line.encode() for line in lines[first - 1:last]]
    found[-1] = found[-1][:end]
    head = found[0][:start]
    found[0] = found[0][start:]
    text = b"".join(found).decode()
    if padded and last > first:
        text = _re.sub(r"[^\f\t]", " ", head.decode()) + text
    return text


# The value of a literal.

_number = _re.compile(
    r"(?:0[xX](?:_?[0-9a-fA-F])+|0[bB](?:_?[01])+|0[oO](?:_?[0-7])+"
    r"|(?:[0-9](?:_?[0-9])*\.(?:[0-9](?:_?[0-9])*)?|\.[0-9](?:_?[0-9])*|[0-9](?:_?[0-9])*)(?:[eE][+-]?[0-9](?:_?[0-9])*)?[jJ]?)")
_prefix = _re.compile(r"([rRbBuU]{0,2})('''|\"\"\"|'|\")")
_word = _re.compile(r"[^\W\d]\w*")


class _Reader:
    """Reads the literal in a text from its start, without a tree."""

    def __init__(self, text):
        self.text = text
        self.at = 0

    def fail(self, message="invalid syntax"):
        raise SyntaxError(message, ("<unknown>", 1, self.at + 1, self.text))

    def blanks(self):
        text = self.text
        while self.at < len(text):
            if text[self.at] == "#":
                end = text.find("\n", self.at)
                self.at = len(text) if end < 0 else end
            elif text[self.at].isspace():
                self.at += 1
            elif text[self.at:self.at + 2] == "\\\n":
                self.at += 2
            else:
                return

    def sees(self, sign):
        self.blanks()
        if self.text.startswith(sign, self.at):
            self.at += len(sign)
            return True
        return False

    def all(self):
        """The value of the whole text."""
        text = self.text
        value = self.sum()
        if self.sees(","):
            items = [value]
            self.blanks()
            while self.at < len(text):
                items.append(self.sum())
                if not self.sees(","):
                    break
                self.blanks()
            value = tuple(items)
        self.blanks()
        if self.at < len(text):
            if text[self.at] in "*/%|&^<>=.([@" or text[self.at].isalpha() and text[self.at:].split()[0] in ("if", "and", "or", "in", "is", "not", "for"):
                raise ValueError("malformed node or string on line 1: " + repr(text))
            self.fail()
        return value

    def sum(self):
        value = self.signed()
        while True:
            self.blanks()
            sign = self.text[self.at:self.at + 1]
            if sign not in ("+", "-") or not sign:
                return value
            self.at += 1
            other = self.signed()
            if type(value) not in (int, float) or type(other) is not complex:
                raise ValueError("malformed node or string on line 1: " + repr(self.text))
            value = value + other if sign == "+" else value - other

    def signed(self):
        if self.sees("-"):
            value = self.unsigned()
        elif self.sees("+"):
            value = self.unsigned()
            if type(value) not in (int, float, complex):
                raise ValueError("malformed node or string on line 1: " + repr(self.text))
            return value
        else:
            return self.atom()
        if type(value) not in (int, float, complex):
            raise ValueError("malformed node or string on line 1: " + repr(self.text))
        return -value

    def unsigned(self):
        """What follows a sign: no other one."""
        if self.sees("-") or self.sees("+"):
            raise ValueError("malformed node or string on line 1: " + repr(self.text))
        return self.atom()

    def items(self, end):
        """Values up to a sign, and whether a comma was among them."""
        found = []
        hasComma = False
        while not self.sees(end):
            found.append(self.sum())
            if self.sees(","):
                hasComma = True
            elif not self.sees(end):
                self.blanks()
                if self.at >= len(self.text):
                    self.fail("'" + {")": "(", "]": "[", "}": "{"}[end] + "' was never closed")
                self.fail("invalid syntax. Perhaps you forgot a comma?")
            else:
                return found, hasComma
        return found, hasComma

    def atom(self):
        self.blanks()
        text = self.text
        if self.at >= len(text):
            self.fail()
        if self.sees("("):
            found, hasComma = self.items(")")
            return found[0] if len(found) == 1 and not hasComma else tuple(found)
        if self.sees("["):
            return self.items("]")[0]
        if self.sees("{"):
            return self.braces()
        if _prefix.match(text, self.at):
            return self.strings()
        found = _number.match(text, self.at)
        if found:
            self.at = found.end()
            word = found.group()
            if _word.match(text, self.at):
                self.fail("invalid decimal literal")
            if word[-1] in "jJ" and word[:2] not in ("0x", "0X"):
                return complex(0, float(word[:-1].replace("_", "")))
            if word[:2].lower() in ("0x", "0b", "0o"):
                return int(word, 0)
            if "." in word or "e" in word.lower():
                return float(word.replace("_", ""))
            if word[0] == "0" and word.strip("0_"):
                self.fail("leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers")
            return int(word.replace("_", ""))
        found = _word.match(text, self.at)
        if found:
            self.at = found.end()
            word = found.group()
            if word in ("True", "False", "None"):
                return {"True": True, "False": False, "None": None}[word]
            if word == "set" and self.sees("("):
                if self.sees(")"):
                    return set()
            raise ValueError("malformed node or string on line 1: " + repr(text))
        if text.startswith("...", self.at):
            self.at += 3
            return _dots
        self.fail()

    def braces(self):
        if self.sees("}"):
            return {}
        first = self.sum()
        if not self.sees(":"):
            found = [first]
            if self.sees(","):
                found += self.items("}")[0]
            elif not self.sees("}"):
                self.fail("invalid syntax")
            return set(found)
        made = {first: self.sum()}
        while True:
            if self.sees(","):
                if self.sees("}"):
                    return made
                key = self.sum()
                if not self.sees(":"):
                    self.fail("':' expected after dictionary key")
                made[key] = self.sum()
            elif self.sees("}"):
                return made
            else:
                self.blanks()
                self.fail("'{' was never closed" if self.at >= len(self.text) else "invalid syntax")

    def strings(self):
        parts = []
        while True:
            self.blanks()
            found = _prefix.match(self.text, self.at)
            if not found:
                break
            parts.append(self.string(found.group(1).lower(), found.group(2), found.end()))
        kinds = set([type(part) for part in parts])
        if len(kinds) > 1:
            self.fail("cannot mix bytes and nonbytes literals")
        return parts[0][:0].join(parts)

    def string(self, prefix, quote, start):
        text = self.text
        i = start
        while not text.startswith(quote, i):
            if i >= len(text) or text[i] == "\n" and len(quote) == 1:
                self.fail("unterminated string literal (detected at line 1)")
            i += 2 if text[i] == "\\" else 1
        body = text[start:i]
        self.at = i + len(quote)
        import codecs
        if "b" in prefix:
            if not body.isascii():
                self.fail("bytes can only contain ASCII literal characters")
            data = body.encode("ascii")
            return data if "r" in prefix else codecs.escape_decode(data)[0]
        if "r" in prefix or "\\" not in body:
            return body
        body = _re.sub(r"\\N\{([^}]*)\}", _named, body)
        return codecs._unescaped(body, "unicodeescape")


def _named(found):
    import unicodedata
    return unicodedata.lookup(found.group(1))


def _malformed(node):
    message = "malformed node or string"
    line = getattr(node, "lineno", None)
    if line:
        message += " on line " + str(line)
    raise ValueError(message + ": " + repr(node))


def _number_of(node):
    if not isinstance(node, Constant) or type(node.value) not in (int, float, complex):
        _malformed(node)
    return node.value


def _signed_number(node):
    if isinstance(node, UnaryOp) and isinstance(node.op, (UAdd, USub)):
        value = _number_of(node.operand)
        return +value if isinstance(node.op, UAdd) else -value
    return _number_of(node)


def _literal(node):
    if isinstance(node, Constant):
        return node.value
    if isinstance(node, Tuple):
        return tuple(map(_literal, node.elts))
    if isinstance(node, List):
        return list(map(_literal, node.elts))
    if isinstance(node, Set):
        return set(map(_literal, node.elts))
    if isinstance(node, Call) and isinstance(node.func, Name) and node.func.id == "set" and node.args == node.keywords == []:
        return set()
    if isinstance(node, Dict):
        if len(node.keys) != len(node.values):
            _malformed(node)
        return dict(zip(map(_literal, node.keys), map(_literal, node.values)))
    if isinstance(node, BinOp) and isinstance(node.op, (Add, Sub)):
        left = _signed_number(node.left)
        right = _number_of(node.right)
        if isinstance(left, (int, float)) and isinstance(right, complex):
            return left + right if isinstance(node.op, Add) else left - right
    return _signed_number(node)


def literal_eval(node_or_string):
    if isinstance(node_or_string, str):
        text = node_or_string.lstrip(" \t")
        try:
            return _Reader(text).all()
        except (ValueError, SyntaxError) as problem:
            # The tree tells what is wrong as the reference implementation does.
            try:
                node_or_string = parse(text, mode="eval")
            except NotImplementedError:
                raise problem from None
    if isinstance(node_or_string, Expression):
        node_or_string = node_or_string.body
    return _literal(node_or_string)


# The text of a tree.

# How tightly something binds, from the loosest.
(_TUPLE, _YIELD, _TEST, _OR, _AND, _NOT, _COMPARISON, _BIT_OR, _BIT_XOR, _BIT_AND, _SHIFT, _SUM, _TERM, _FACTOR, _POWER, _AWAIT,
 _ATOM) = range(17)

_binary = {
    Add: ("+", _SUM), Sub: ("-", _SUM), Mult: ("*", _TERM), MatMult: ("@", _TERM), Div: ("/", _TERM), Mod: ("%", _TERM),
    FloorDiv: ("//", _TERM), LShift: ("<<", _SHIFT), RShift: (">>", _SHIFT), BitOr: ("|", _BIT_OR), BitXor: ("^", _BIT_XOR),
    BitAnd: ("&", _BIT_AND), Pow: ("**", _POWER)}
_unary = {Invert: ("~", _FACTOR), Not: ("not ", _NOT), UAdd: ("+", _FACTOR), USub: ("-", _FACTOR)}
_comparisons = {
    Eq: "==", NotEq: "!=", Lt: "<", LtE: "<=", Gt: ">", GtE: ">=", Is: "is", IsNot: "is not", In: "in", NotIn: "not in"}

_short_quotes = ["'", '"']
_long_quotes = ['"""', "'''"]


def _quoted(text, quotes, keepsSpace):
    """The inner of a string literal without backslashes where they can be avoided, and those of the quotes that may stand around it."""
    def shown(sign):
        if sign in "\n\t" and keepsSpace:
            return sign
        return sign if sign != "\\" and sign.isprintable() else sign.encode("unicode_escape").decode("ascii")
    inner = "".join(map(shown, text))
    fitting = [quote for quote in quotes if quote not in inner and (len(quote) == 3 or "\n" not in inner)]
    if not fitting:
        whole = repr(text)
        return whole[1:-1], [next((quote for quote in quotes if whole[0] in quote), whole[0])]
    if inner:
        # A quote at the end may not touch those around.
        fitting.sort(key=lambda quote: quote[0] == inner[-1])
        if fitting[0][0] == inner[-1]:
            inner = inner[:-1] + "\\" + inner[-1]
    return inner, fitting


class _Writer:
    """Writes statements as lines and expressions as texts.

    With `isPlaced` each statement stands on the line that it has in the tree, if that has not gone by, and what cannot be said as it
    was written is said otherwise: such a text is only compiled."""

    def __init__(self, isPlaced=False):
        self.isPlaced = isPlaced
        self.lines = []
        self.depth = 0
        # Number of lines so far.
        self.at = 0
        # Whether this is within a formatted string, where there are no backslashes.
        self.isInner = False

    # Statements.

    def line(self, text):
        text = "    " * self.depth + text
        self.lines.append(text)
        self.at += 1 + text.count("\n")

    def space(self, node):
        """What stands before a definition, or before what has a place."""
        if not self.isPlaced:
            if self.lines and isinstance(node, (FunctionDef, AsyncFunctionDef, ClassDef)):
                self.line_end()
            return
        line = getattr(node, "lineno", None)
        if isinstance(line, int):
            while self.at + 1 < line:
                self.line_end()

    def line_end(self):
        self.lines.append("")
        self.at += 1

    def statements(self, nodes):
        for node in nodes:
            self.statement(node)

    def statement(self, node):
        for kind in type(node).__mro__:
            method = getattr(self, "write_" + kind.__name__, None)
            if method is not None:
                if not getattr(node, "decorator_list", None):
                    self.space(node)
                return method(node)
        self.line(self.text(node))

    def block(self, head, nodes, comment=None, documented=None):
        self.line(head + ":" + self.comment(comment))
        self.depth += 1
        if documented is not None and _has_docstring(documented):
            self.space(nodes[0])
            self.document(nodes[0].value)
            nodes = nodes[1:]
        self.statements(nodes)
        self.depth -= 1

    def comment(self, text):
        return " # type: " + text if text else ""

    def document(self, node):
        if self.isPlaced:
            return self.line(repr(node.value))
        inner, quotes = _quoted(node.value, _long_quotes, True)
        self.line(("u" if node.kind == "u" else "") + quotes[0] + inner + quotes[0])

    def write_Module(self, node):
        if _has_docstring(node):
            self.space(node.body[0])
            self.document(node.body[0].value)
            self.statements(node.body[1:])
        else:
            self.statements(node.body)

    def write_Interactive(self, node):
        self.statements(node.body)

    def write_Expression(self, node):
        self.line(self.text(node.body))

    def write_FunctionType(self, node):
        self.line("(" + self.items(node.argtypes) + ") -> " + self.text(node.returns))

    def decorators(self, node):
        for index, found in enumerate(node.decorator_list):
            if self.isPlaced:
                self.space(found)
            elif index == 0:
                self.space(node)
            self.line("@" + self.text(found))
        if self.isPlaced and node.decorator_list:
            self.space(node)

    def function(self, node, word):
        self.decorators(node)
        head = word + " " + node.name + "(" + self.text(node.args) + ")"
        if node.returns is not None:
            head += " -> " + self.text(node.returns)
        self.block(head, node.body, node.type_comment, node)

    def write_FunctionDef(self, node):
        self.function(node, "def")

    def write_AsyncFunctionDef(self, node):
        self.function(node, "async def")

    def write_ClassDef(self, node):
        self.decorators(node)
        given = self.items(node.bases + node.keywords)
        self.block("class " + node.name + ("(" + given + ")" if given else ""), node.body, None, node)

    def write_Return(self, node):
        self.line("return" + self.after(" ", node.value))

    def write_Delete(self, node):
        self.line("del " + self.items(node.targets))

    def write_Assign(self, node):
        targets = "".join([self.text(target, _TUPLE) + " = " for target in node.targets])
        self.line(targets + self.text(node.value) + self.comment(node.type_comment))

    def write_AugAssign(self, node):
        self.line(self.text(node.target) + " " + _binary[type(node.op)][0] + "= " + self.text(node.value))

    def write_AnnAssign(self, node):
        target = self.text(node.target)
        if not node.simple and isinstance(node.target, Name):
            target = "(" + target + ")"
        self.line(target + ": " + self.text(node.annotation) + self.after(" = ", node.value))

    def loop(self, node, head):
        self.block(head, node.body, getattr(node, "type_comment", None))
        if node.orelse:
            self.block("else", node.orelse)

    def write_For(self, node, word="for "):
        self.loop(node, word + self.text(node.target, _TUPLE) + " in " + self.text(node.iter))

    def write_AsyncFor(self, node):
        self.write_For(node, "async for ")

    def write_While(self, node):
        self.loop(node, "while " + self.text(node.test))

    def write_If(self, node):
        word = "if "
        while True:
            self.block(word + self.text(node.test), node.body)
            if len(node.orelse) != 1 or not isinstance(node.orelse[0], If):
                break
            node = node.orelse[0]
            self.space(node)
            word = "elif "
        if node.orelse:
            self.block("else", node.orelse)

    def write_With(self, node, word="with "):
        self.block(word + self.items(node.items), node.body, node.type_comment)

    def write_AsyncWith(self, node):
        self.write_With(node, "async with ")

    def write_Match(self, node):
        self.block("match " + self.text(node.subject), node.cases)

    def write_match_case(self, node):
        self.block("case " + self.text(node.pattern) + self.after(" if ", node.guard), node.body)

    def write_Raise(self, node):
        if node.exc is None:
            if node.cause is not None:
                raise ValueError("Node can't be used without an exception.")
            return self.line("raise")
        self.line("raise " + self.text(node.exc) + self.after(" from ", node.cause))

    def write_Try(self, node, word="except"):
        self.block("try", node.body)
        for handler in node.handlers:
            self.space(handler)
            self.handler(handler, word)
        if node.orelse:
            self.block("else", node.orelse)
        if node.finalbody:
            self.block("finally", node.finalbody)

    def write_TryStar(self, node):
        self.write_Try(node, "except*")

    def handler(self, node, word):
        self.block(word + self.after(" ", node.type) + (" as " + node.name if node.name else ""), node.body)

    def write_ExceptHandler(self, node):
        self.handler(node, "except")

    def write_Assert(self, node):
        self.line("assert " + self.text(node.test) + self.after(", ", node.msg))

    def write_Import(self, node):
        self.line("import " + self.items(node.names))

    def write_ImportFrom(self, node):
        self.line("from " + "." * (node.level or 0) + (node.module or "") + " import " + self.items(node.names))

    def write_Global(self, node):
        self.line("global " + ", ".join(node.names))

    def write_Nonlocal(self, node):
        self.line("nonlocal " + ", ".join(node.names))

    def write_Expr(self, node):
        self.line(self.text(node.value, _YIELD))

    def write_Pass(self, node):
        self.line("pass")

    def write_Break(self, node):
        self.line("break")

    def write_Continue(self, node):
        self.line("continue")

    # Expressions: what stands where at least `level` has to bind.

    def text(self, node, level=_TEST):
        for kind in type(node).__mro__:
            method = getattr(self, "text_" + kind.__name__, None)
            if method is not None:
                return method(node, level)
        return ""

    def after(self, word, node):
        return "" if node is None else word + self.text(node)

    def items(self, nodes):
        return ", ".join([self.text(node) for node in nodes])

    def tuple(self, nodes):
        return self.items(nodes) + ("," if len(nodes) == 1 else "")

    def within(self, text, own, level):
        return "(" + text + ")" if level > own else text

    def text_BoolOp(self, node, level):
        word, own = (" and ", _AND) if isinstance(node.op, And) else (" or ", _OR)
        inner = own
        parts = []
        for value in node.values:
            # Each value binds tighter than the one before.
            inner = min(inner + 1, _ATOM)
            parts.append(self.text(value, inner))
        return self.within(word.join(parts), own, level)

    def text_NamedExpr(self, node, level):
        return self.within(self.text(node.target, _ATOM) + " := " + self.text(node.value, _ATOM), _TUPLE, level)

    def text_BinOp(self, node, level):
        sign, own = _binary[type(node.op)]
        # Powers go from right to left.
        left, right = (own + 1, own) if sign == "**" else (own, own + 1)
        return self.within(self.text(node.left, left) + " " + sign + " " + self.text(node.right, right), own, level)

    def text_UnaryOp(self, node, level):
        sign, own = _unary[type(node.op)]
        return self.within(sign + self.text(node.operand, own), own, level)

    def text_Lambda(self, node, level):
        given = self.text(node.args)
        return self.within("lambda" + (" " + given if given else "") + ": " + self.text(node.body), _TEST, level)

    def text_IfExp(self, node, level):
        text = self.text(node.body, _OR) + " if " + self.text(node.test, _OR) + " else " + self.text(node.orelse)
        return self.within(text, _TEST, level)

    def text_Dict(self, node, level):
        parts = []
        for key, value in zip(node.keys, node.values):
            parts.append("**" + self.text(value, _BIT_OR) if key is None else self.text(key) + ": " + self.text(value))
        return "{" + ", ".join(parts) + "}"

    def text_Set(self, node, level):
        # Braces without anything are a dictionary.
        return "{" + (self.items(node.elts) or "*()") + "}"

    def loops(self, node):
        return "".join([self.text(loop) for loop in node.generators])

    def text_ListComp(self, node, level):
        return "[" + self.text(node.elt) + self.loops(node) + "]"

    def text_SetComp(self, node, level):
        return "{" + self.text(node.elt) + self.loops(node) + "}"

    def text_DictComp(self, node, level):
        return "{" + self.text(node.key) + ": " + self.text(node.value) + self.loops(node) + "}"

    def text_GeneratorExp(self, node, level):
        return "(" + self.text(node.elt) + self.loops(node) + ")"

    def text_comprehension(self, node, level):
        text = " async for " if node.is_async else " for "
        text += self.text(node.target, _TUPLE) + " in " + self.text(node.iter, _OR)
        return text + "".join([" if " + self.text(test, _OR) for test in node.ifs])

    def text_Await(self, node, level):
        return self.within("await" + (" " + self.text(node.value, _ATOM) if node.value else ""), _AWAIT, level)

    def text_Yield(self, node, level):
        return self.within("yield" + (" " + self.text(node.value, _ATOM) if node.value else ""), _YIELD, level)

    def text_YieldFrom(self, node, level):
        return self.within("yield from " + self.text(node.value, _ATOM), _YIELD, level)

    def text_Compare(self, node, level):
        text = self.text(node.left, _COMPARISON + 1)
        for sign, value in zip(node.ops, node.comparators):
            text += " " + _comparisons[type(sign)] + " " + self.text(value, _COMPARISON + 1)
        return self.within(text, _COMPARISON, level)

    def text_Call(self, node, level):
        return self.text(node.func, _ATOM) + "(" + self.items(node.args + node.keywords) + ")"

    def text_keyword(self, node, level):
        if node.arg is None:
            return "**" + self.text(node.value)
        return node.arg + "=" + self.text(node.value)

    def text_Attribute(self, node, level):
        text = self.text(node.value, _ATOM)
        if isinstance(node.value, Constant) and isinstance(node.value.value, int):
            # A point right behind a number would be part of it.
            text += " "
        return text + "." + node.attr

    def text_Subscript(self, node, level):
        inner = node.slice
        inner = self.tuple(inner.elts) if isinstance(inner, Tuple) and inner.elts else self.text(inner)
        return self.text(node.value, _ATOM) + "[" + inner + "]"

    def text_Slice(self, node, level):
        return self.after("", node.lower) + ":" + self.after("", node.upper) + self.after(":", node.step)

    def text_Starred(self, node, level):
        return "*" + self.text(node.value, _BIT_OR)

    def text_Name(self, node, level):
        return node.id

    def text_List(self, node, level):
        return "[" + self.items(node.elts) + "]"

    def text_Tuple(self, node, level):
        return self.within(self.tuple(node.elts), _TUPLE if node.elts else -1, level)

    def text_arguments(self, node, level):
        parts = []
        plain = node.posonlyargs + node.args
        first = len(plain) - len(node.defaults)
        for index, found in enumerate(plain):
            parts.append(self.text(found) + ("=" + self.text(node.defaults[index - first]) if index >= first else ""))
            if index + 1 == len(node.posonlyargs):
                parts.append("/")
        if node.vararg or node.kwonlyargs:
            parts.append("*" + (self.text(node.vararg) if node.vararg else ""))
        for found, value in zip(node.kwonlyargs, node.kw_defaults):
            parts.append(self.text(found) + self.after("=", value))
        if node.kwarg:
            parts.append("**" + self.text(node.kwarg))
        return ", ".join(parts)

    def text_arg(self, node, level):
        return node.arg + self.after(": ", node.annotation)

    def text_alias(self, node, level):
        return node.name + (" as " + node.asname if node.asname else "")

    def text_withitem(self, node, level):
        return self.text(node.context_expr) + self.after(" as ", node.optional_vars)

    def constant(self, value):
        text = repr(value)
        if isinstance(value, (float, complex)):
            # There are no words for these.
            text = text.replace("inf", "1e309").replace("nan", "(1e309-1e309)")
        return text

    def text_Constant(self, node, level):
        value = node.value
        if isinstance(value, tuple):
            return "(" + ", ".join(map(self.constant, value)) + ("," if len(value) == 1 else "") + ")"
        if value is _dots:
            return "..."
        if isinstance(value, str) and self.isInner:
            inner, quotes = _quoted(value, _short_quotes + _long_quotes, True)
            return quotes[0] + inner + quotes[0]
        text = ("u" if node.kind == "u" else "") + self.constant(value)
        if self.isPlaced and text[0] == "-":
            return self.within(text, _FACTOR, level)
        return text

    # Formatted strings.

    def text_JoinedStr(self, node, level):
        if self.isInner:
            inner, quotes = _quoted(self.format(node), _short_quotes + _long_quotes, True)
            return "f" + quotes[0] + inner + quotes[0]
        inner = ""
        quotes = _short_quotes + _long_quotes
        try:
            for value in node.values:
                part, quotes = _quoted(self.format(value), quotes, not isinstance(value, Constant))
                inner += part
        except ValueError:
            if not self.isPlaced:
                raise
            return self.call(node)
        return "f" + quotes[0] + inner + quotes[0]

    def text_FormattedValue(self, node, level):
        return self.text_JoinedStr(JoinedStr([node]), level)

    def format(self, node):
        if isinstance(node, JoinedStr):
            return "".join(map(self.format, node.values))
        if isinstance(node, Constant):
            if not isinstance(node.value, str):
                raise ValueError("Constants inside JoinedStr should be a string.")
            return node.value.replace("{", "{{").replace("}", "}}")
        if not isinstance(node, FormattedValue):
            # Made by a program: any expression whose value is a text.
            node = FormattedValue(node, -1, None)
        was = self.isInner
        self.isInner = True
        text = self.text(node.value, _OR)
        self.isInner = was
        if text[0] == "{":
            text = " " + text
        if "\\" in text:
            raise ValueError("Unable to avoid backslash in f-string expression part")
        if node.conversion != -1:
            text += "!" + chr(node.conversion)
        if node.format_spec is not None:
            text += ":" + self.format(node.format_spec)
        return "{" + text + "}"

    def call(self, node):
        """A formatted string with backslashes in expressions as a call."""
        given = []

        def pattern(node):
            if isinstance(node, JoinedStr):
                return "".join(map(pattern, node.values))
            if isinstance(node, Constant):
                return node.value.replace("{", "{{").replace("}", "}}")
            if not isinstance(node, FormattedValue):
                node = FormattedValue(node, -1, None)
            given.append(self.text(node.value))
            text = "" if node.conversion == -1 else "!" + chr(node.conversion)
            return "{" + text + ("" if node.format_spec is None else ":" + pattern(node.format_spec)) + "}"

        was = self.isInner
        self.isInner = False
        text = repr(pattern(node))
        text += ".format(" + ", ".join(given) + ")"
        self.isInner = was
        return text

    # Patterns.

    def text_MatchValue(self, node, level):
        return self.text(node.value)

    def text_MatchSingleton(self, node, level):
        return self.constant(node.value)

    def text_MatchSequence(self, node, level):
        return "[" + self.items(node.patterns) + "]"

    def text_MatchStar(self, node, level):
        return "*" + (node.name or "_")

    def text_MatchMapping(self, node, level):
        parts = [self.text(key) + ": " + self.text(pattern) for key, pattern in zip(node.keys, node.patterns)]
        if node.rest is not None:
            parts.append("**" + node.rest)
        return "{" + ", ".join(parts) + "}"

    def text_MatchClass(self, node, level):
        parts = [self.text(pattern) for pattern in node.patterns]
        parts += [name + "=" + self.text(pattern) for name, pattern in zip(node.kwd_attrs, node.kwd_patterns)]
        return self.text(node.cls, _ATOM) + "(" + ", ".join(parts) + ")"

    def text_MatchAs(self, node, level):
        if node.name is None:
            return "_"
        if node.pattern is None:
            return node.name
        return self.within(self.text(node.pattern, _BIT_OR) + " as " + node.name, _TEST, level)

    def text_MatchOr(self, node, level):
        return self.within(" | ".join([self.text(pattern, _BIT_OR + 1) for pattern in node.patterns]), _BIT_OR, level)


def unparse(ast_obj):
    writer = _Writer()
    if isinstance(ast_obj, list):
        writer.statements(ast_obj)
    else:
        writer.statement(ast_obj)
    return "\n".join(writer.lines)


# Compiling a tree goes through its text.

def _check(node):
    """Refuses a tree that lacks something, or has something of another sort, as `compile` does."""
    shape = next((_shapes[kind] for kind in type(node).__mro__ if kind in _shapes), None)
    if shape is None:
        raise TypeError("expected some sort of node, but got " + repr(node))
    name = type(node).__name__
    for field, sort, mark in shape:
        if sort == "constant":
            if not hasattr(node, field):
                raise TypeError('required field "' + field + '" missing from ' + name)
            _check_constant(getattr(node, field))
            continue
        value = getattr(node, field, None)
        if mark == "*":
            if value is None:
                if not hasattr(node, field):
                    raise TypeError('required field "' + field + '" missing from ' + name)
            if not isinstance(value, list):
                raise TypeError(name + ' field "' + field + '" must be a list, not a ' + type(value).__name__)
            if not value and (field == "body" and sort == "stmt" and not isinstance(node, mod) or field in ("targets", "names")):
                raise ValueError("empty " + field + " on " + name)
            for item in value:
                if item is None and field in ("keys", "kw_defaults"):
                    continue
                _check_value(item, sort)
        elif value is None:
            if mark == "":
                if hasattr(node, field):
                    raise ValueError("field '" + field + "' is required for " + name)
                raise TypeError('required field "' + field + '" missing from ' + name)
        else:
            _check_value(value, sort)
    if not isinstance(node, _kinds_of_sorts):
        _check_place(node)


# Of these the place is looked at before anything else.
_kinds_of_sorts = (stmt, expr, excepthandler, pattern)


def _check_place(node, sort=None):
    if sort is None:
        sort = next(kind for kind in type(node).__mro__ if kind.__base__ is AST)
    for field in sort._attributes[:2]:
        if not hasattr(node, field):
            raise TypeError('required field "' + field + '" missing from ' + sort.__name__)


def _check_value(value, sort):
    if sort == "identifier":
        if not isinstance(value, str):
            raise TypeError("AST identifier must be of type str")
        if value in ("None", "True", "False"):
            raise ValueError("identifier field can't represent '" + value + "' constant")
    elif sort == "string":
        if not isinstance(value, (str, bytes)):
            raise TypeError("AST string must be of type str")
    elif sort == "int":
        if not isinstance(value, int):
            raise ValueError("invalid integer value: " + repr(value))
    else:
        sort = globals()[sort]
        if sort in _kinds_of_sorts:
            _check_place(value, sort)
        if not isinstance(value, sort):
            raise TypeError("expected some sort of " + sort.__name__ + ", but got " + repr(value))
        if value._fields or value._attributes:
            _check(value)


def _check_constant(value):
    if isinstance(value, (tuple, frozenset)):
        for item in value:
            _check_constant(item)
    elif value is not None and value is not _dots and type(value) not in (bool, int, float, complex, str, bytes):
        raise TypeError("got an invalid type in Constant: " + type(value).__name__)


def _text_of(tree, mode):
    """The text that is compiled for a tree."""
    kind = {"exec": Module, "eval": Expression, "single": Interactive}[mode]
    if not isinstance(tree, kind):
        raise TypeError("expected " + kind.__name__ + " node, got " + type(tree).__name__)
    _check(tree)
    writer = _Writer(isPlaced=True)
    writer.statement(tree)
    return "\n".join(writer.lines) + "\n"
