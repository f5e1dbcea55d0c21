"""An interpreter for a small language with functions, closures, lists and loops: scanner, parser, syntax tree, evaluation.

The language looks like this:

    fun fact(n) { if n < 2 { return 1; } return n * fact(n - 1); }
    print fact(10);
"""

import operator
import re
from dataclasses import dataclass, field
from enum import Enum, auto


class LanguageError(Exception):
    def __init__(self, message, line):
        super().__init__(f"line {line}: {message}")
        self.line = line


class Kind(Enum):
    NUMBER = auto()
    TEXT = auto()
    NAME = auto()
    WORD = auto()
    SIGN = auto()
    END = auto()


@dataclass(frozen=True)
class Token:
    kind: Kind
    value: object
    line: int


WORDS = {"fun", "if", "else", "while", "for", "in", "return", "print", "let", "and", "or", "not", "true", "false", "nil"}
PATTERN = re.compile(
    r"(?P<space>[ \t]+)|(?P<comment>//[^\n]*)|(?P<line>\n)|(?P<number>\d+(\.\d+)?)|(?P<text>\"[^\"\n]*\")"
    r"|(?P<name>[A-Za-z_]\w*)|(?P<sign>==|!=|<=|>=|[-+*/%<>=(){}\[\],;])"
)


def scan(source):
    line = 1
    place = 0
    while place < len(source):
        found = PATTERN.match(source, place)
        if not found:
            raise LanguageError(f"unexpected {source[place]!r}", line)
        place = found.end()
        text = found.group()
        match found.lastgroup:
            case "line":
                line += 1
            case "number":
                yield Token(Kind.NUMBER, float(text) if "." in text else int(text), line)
            case "text":
                yield Token(Kind.TEXT, text[1:-1], line)
            case "name":
                yield Token(Kind.WORD if text in WORDS else Kind.NAME, text, line)
            case "sign":
                yield Token(Kind.SIGN, text, line)
    yield Token(Kind.END, "end", line)


# The tree. Each node evaluates itself in an environment.


class Environment:
    def __init__(self, outer=None):
        self.values = {}
        self.outer = outer

    def find(self, name, line):
        scope = self
        while scope is not None:
            if name in scope.values:
                return scope
            scope = scope.outer
        raise LanguageError(f"unknown name {name}", line)


class Return(Exception):
    def __init__(self, value):
        self.value = value


@dataclass
class Literal:
    value: object

    def evaluate(self, env):
        return self.value


@dataclass
class Name:
    name: str
    line: int

    def evaluate(self, env):
        return env.find(self.name, self.line).values[self.name]


@dataclass
class Items:
    items: list

    def evaluate(self, env):
        return [item.evaluate(env) for item in self.items]


@dataclass
class Binary:
    sign: str
    left: object
    right: object
    line: int

    OPERATIONS = {
        "+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv, "%": operator.mod,
        "<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge, "==": operator.eq, "!=": operator.ne,
    }

    def evaluate(self, env):
        left = self.left.evaluate(env)
        if self.sign == "and":
            return self.right.evaluate(env) if left else left
        if self.sign == "or":
            return left if left else self.right.evaluate(env)
        try:
            return self.OPERATIONS[self.sign](left, self.right.evaluate(env))
        except (TypeError, ZeroDivisionError) as error:
            raise LanguageError(str(error), self.line) from error


@dataclass
class Unary:
    sign: str
    operand: object

    def evaluate(self, env):
        value = self.operand.evaluate(env)
        return not value if self.sign == "not" else -value


@dataclass
class Index:
    target: object
    place: object
    line: int

    def evaluate(self, env):
        try:
            return self.target.evaluate(env)[self.place.evaluate(env)]
        except (IndexError, TypeError) as error:
            raise LanguageError(str(error), self.line) from error


@dataclass
class Call:
    target: object
    arguments: list
    line: int

    def evaluate(self, env):
        function = self.target.evaluate(env)
        if not callable(function):
            raise LanguageError("only functions can be called", self.line)
        return function(*[argument.evaluate(env) for argument in self.arguments])


@dataclass
class Block:
    body: list

    def evaluate(self, env):
        inner = Environment(env)
        for statement in self.body:
            statement.evaluate(inner)


@dataclass
class Let:
    name: str
    value: object

    def evaluate(self, env):
        env.values[self.name] = self.value.evaluate(env)


@dataclass
class Assign:
    name: str
    value: object
    line: int

    def evaluate(self, env):
        env.find(self.name, self.line).values[self.name] = self.value.evaluate(env)


@dataclass
class Function:
    name: str
    parameters: list
    body: Block
    calls: list = field(default_factory=list)

    def evaluate(self, env):
        def run(*arguments):
            if len(arguments) != len(self.parameters):
                raise LanguageError(f"{self.name} takes {len(self.parameters)} arguments", 0)
            inner = Environment(env)
            inner.values.update(zip(self.parameters, arguments))
            self.calls.append(len(arguments))
            try:
                self.body.evaluate(inner)
            except Return as result:
                return result.value
            return None

        env.values[self.name] = run


@dataclass
class If:
    condition: object
    then: Block
    other: object = None

    def evaluate(self, env):
        if self.condition.evaluate(env):
            self.then.evaluate(env)
        elif self.other:
            self.other.evaluate(env)


@dataclass
class While:
    condition: object
    body: Block

    def evaluate(self, env):
        while self.condition.evaluate(env):
            self.body.evaluate(env)


@dataclass
class For:
    name: str
    items: object
    body: Block

    def evaluate(self, env):
        for item in self.items.evaluate(env):
            inner = Environment(env)
            inner.values[self.name] = item
            self.body.evaluate(inner)


@dataclass
class Give:
    value: object

    def evaluate(self, env):
        raise Return(self.value.evaluate(env) if self.value else None)


@dataclass
class Print:
    values: list

    def evaluate(self, env):
        env.find("out", 0).values["out"].append(" ".join(show(value.evaluate(env)) for value in self.values))


def show(value):
    if value is None:
        return "nil"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return "[" + ", ".join(show(item) for item in value) + "]"
    return str(value)


class Parser:
    LEVELS = [("or",), ("and",), ("==", "!="), ("<", "<=", ">", ">="), ("+", "-"), ("*", "/", "%")]

    def __init__(self, source):
        self.tokens = list(scan(source))
        self.place = 0

    @property
    def token(self):
        return self.tokens[self.place]

    def accept(self, *values):
        if self.token.value in values and self.token.kind in (Kind.WORD, Kind.SIGN):
            self.place += 1
            return self.tokens[self.place - 1]
        return None

    def expect(self, value):
        token = self.accept(value)
        if not token:
            raise LanguageError(f"expected {value!r}, found {self.token.value!r}", self.token.line)
        return token

    def name(self):
        if self.token.kind is not Kind.NAME:
            raise LanguageError(f"expected a name, found {self.token.value!r}", self.token.line)
        self.place += 1
        return self.tokens[self.place - 1].value

    def program(self):
        body = []
        while self.token.kind is not Kind.END:
            body.append(self.statement())
        return body

    def block(self):
        self.expect("{")
        body = []
        while not self.accept("}"):
            body.append(self.statement())
        return Block(body)

    def statement(self):
        if self.accept("fun"):
            name = self.name()
            self.expect("(")
            parameters = []
            while not self.accept(")"):
                parameters.append(self.name())
                self.accept(",")
            return Function(name, parameters, self.block())
        if self.accept("if"):
            condition, then = self.expression(), self.block()
            other = None
            if self.accept("else"):
                other = self.statement() if self.token.value == "if" else self.block()
            return If(condition, then, other)
        if self.accept("while"):
            return While(self.expression(), self.block())
        if self.accept("for"):
            name = self.name()
            self.expect("in")
            return For(name, self.expression(), self.block())
        result = self.simple()
        self.expect(";")
        return result

    def simple(self):
        if self.accept("return"):
            return Give(None if self.token.value == ";" else self.expression())
        if self.accept("print"):
            return Print(self.listed(";"))
        if self.accept("let"):
            name = self.name()
            self.expect("=")
            return Let(name, self.expression())
        value = self.expression()
        if isinstance(value, Name) and self.accept("="):
            return Assign(value.name, self.expression(), value.line)
        return value

    def listed(self, end):
        items = []
        while self.token.value != end:
            items.append(self.expression())
            if not self.accept(","):
                break
        return items

    def expression(self, level=0):
        if level == len(self.LEVELS):
            return self.unary()
        left = self.expression(level + 1)
        while sign := self.accept(*self.LEVELS[level]):
            left = Binary(sign.value, left, self.expression(level + 1), sign.line)
        return left

    def unary(self):
        if sign := self.accept("-", "not"):
            return Unary(sign.value, self.unary())
        value = self.atom()
        while sign := self.accept("(", "["):
            if sign.value == "(":
                value = Call(value, self.listed(")"), sign.line)
                self.expect(")")
            else:
                value = Index(value, self.expression(), sign.line)
                self.expect("]")
        return value

    def atom(self):
        token = self.token
        self.place += 1
        match token:
            case Token(Kind.NUMBER | Kind.TEXT, value):
                return Literal(value)
            case Token(Kind.NAME, name):
                return Name(name, token.line)
            case Token(Kind.WORD, "true" | "false" | "nil" as word):
                return Literal({"true": True, "false": False, "nil": None}[word])
            case Token(Kind.SIGN, "("):
                value = self.expression()
                self.expect(")")
                return value
            case Token(Kind.SIGN, "["):
                items = self.listed("]")
                self.expect("]")
                return Items(items)
        raise LanguageError(f"unexpected {token.value!r}", token.line)


def run(source):
    env = Environment()
    env.values.update(out=[], len=len, push=lambda items, item: items + [item], range=lambda n: list(range(n)))
    try:
        for statement in Parser(source).program():
            statement.evaluate(env)
    except LanguageError as error:
        env.values["out"].append(f"error: {error}")
    return env.values["out"]


PROGRAMS = {
    "recursion": "fun fact(n) { if n < 2 { return 1; } return n * fact(n - 1); }\nprint fact(5), fact(25);",
    "closures": """
        fun counter(start) { let n = start; fun step() { n = n + 1; return n; } return step; }
        let a = counter(0); let b = counter(10);
        print a(), a(), b(), a();
        """,
    "primes": """
        fun prime(n) { let d = 2; while d * d <= n { if n % d == 0 { return false; } d = d + 1; } return n > 1; }
        let found = [];
        for n in range(50) { if prime(n) { found = push(found, n); } }
        print found, len(found);
        """,
    "logic": 'print true and not false, nil or "default", 1 < 2 == true, -3 + 2 * (4 - 1) / 2;\nprint "a" + "b", [1, [2, 3]][1][0];',
    "else": "fun sign(x) { if x < 0 { return -1; } else if x == 0 { return 0; } else { return 1; } }\nprint sign(-5), sign(0), sign(7);",
    "higher": "fun map(f, xs) { let r = []; for x in xs { r = push(r, f(x)); } return r; } fun sq(x) { return x * x; } print map(sq, range(6));",
    "unknown": "print 1;\nprint x;",
    "types": 'let a = 1;\n\nprint a + "x";',
    "syntax": "let = 5;",
    "scanner": "print 1 ? 2;",
    "zero": "print 1 / 0;",
    "index": "print [1][5];",
    "call": "let f = 3; f();",
    "arguments": "fun f(a) { } f(1, 2);",
}

for title, source in PROGRAMS.items():
    print(f"{title}:")
    for line in run(source):
        print("   ", line)
