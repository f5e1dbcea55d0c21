"""Reads arithmetic expressions, shows their trees, and computes them: a tokenizer, a recursive descent parser, visitors."""


class SyntaxFault(Exception):
    def __init__(self, text, place):
        super().__init__(f"{text} at {place}")
        self.place = place


class Token:
    def __init__(self, kind, text, place):
        self.kind = kind
        self.text = text
        self.place = place

    def __repr__(self):
        return f"{self.kind}:{self.text}"


def tokens(source):
    place = 0
    while place < len(source):
        c = source[place]
        if c.isspace():
            place += 1
        elif c.isdigit() or c == ".":
            start = place
            while place < len(source) and (source[place].isdigit() or source[place] == "."):
                place += 1
            yield Token("number", source[start:place], start)
        elif c.isalpha():
            start = place
            while place < len(source) and source[place].isalnum():
                place += 1
            yield Token("name", source[start:place], start)
        elif c in "+-*/^(),=":
            yield Token("sign", c, place)
            place += 1
        else:
            raise SyntaxFault(f"unexpected {c!r}", place)
    yield Token("end", "", len(source))


class Number:
    def __init__(self, value):
        self.value = value

    def evaluate(self, names):
        return self.value

    def __str__(self):
        return str(self.value)


class Name:
    def __init__(self, name):
        self.name = name

    def evaluate(self, names):
        try:
            return names[self.name]
        except KeyError:
            raise NameError(f"unknown name {self.name}") from None

    def __str__(self):
        return self.name


class Binary:
    operations = {
        "+": lambda a, b: a + b,
        "-": lambda a, b: a - b,
        "*": lambda a, b: a * b,
        "/": lambda a, b: a / b,
        "^": lambda a, b: a ** b,
    }

    def __init__(self, sign, left, right):
        self.sign, self.left, self.right = sign, left, right

    def evaluate(self, names):
        return self.operations[self.sign](self.left.evaluate(names), self.right.evaluate(names))

    def __str__(self):
        return f"({self.left} {self.sign} {self.right})"


class Negative:
    def __init__(self, operand):
        self.operand = operand

    def evaluate(self, names):
        return -self.operand.evaluate(names)

    def __str__(self):
        return f"-{self.operand}"


class Call:
    functions = {"max": max, "min": min, "abs": abs, "sum": lambda *values: sum(values)}

    def __init__(self, name, arguments):
        self.name, self.arguments = name, arguments

    def evaluate(self, names):
        if self.name not in self.functions:
            raise NameError(f"unknown function {self.name}")
        return self.functions[self.name](*[a.evaluate(names) for a in self.arguments])

    def __str__(self):
        return f"{self.name}({', '.join(map(str, self.arguments))})"


class Parser:
    precedence = {"+": 1, "-": 1, "*": 2, "/": 2, "^": 3}

    def __init__(self, source):
        self.stream = tokens(source)
        self.token = next(self.stream)

    def advance(self):
        token = self.token
        self.token = next(self.stream, None)
        return token

    def expect(self, text):
        if self.token.text != text:
            raise SyntaxFault(f"expected {text!r}, found {self.token.text or 'the end'!r}", self.token.place)
        return self.advance()

    def parse(self):
        tree = self.expression(1)
        if self.token.kind != "end":
            raise SyntaxFault(f"unexpected {self.token.text!r}", self.token.place)
        return tree

    def expression(self, lowest):
        left = self.operand()
        while (level := self.precedence.get(self.token.text, 0)) >= lowest:
            sign = self.advance().text
            left = Binary(sign, left, self.expression(level if sign == "^" else level + 1))
        return left

    def operand(self):
        token = self.advance()
        match token.kind, token.text:
            case "number", text:
                return Number(float(text) if "." in text else int(text))
            case "name", name:
                if self.token.text != "(":
                    return Name(name)
                self.advance()
                arguments = []
                while self.token.text != ")":
                    arguments.append(self.expression(1))
                    if self.token.text == ",":
                        self.advance()
                self.expect(")")
                return Call(name, arguments)
            case "sign", "-":
                return Negative(self.expression(3))
            case "sign", "(":
                inner = self.expression(1)
                self.expect(")")
                return inner
        raise SyntaxFault(f"unexpected {token.text or 'the end'!r}", token.place)


def run(lines):
    names = {"pi": 3.141592653589793}
    for line in lines:
        target, mark, source = line.partition("=")
        if not mark:
            target, source = "", line
        try:
            tree = Parser(source).parse()
            value = tree.evaluate(names)
        except (SyntaxFault, NameError, ZeroDivisionError) as fault:
            print(f"{line:<28} {type(fault).__name__}: {fault}")
            continue
        if target:
            names[target.strip()] = value
        print(f"{line:<28} {tree!s:<30} = {value}")


if __name__ == "__main__":
    run([
        "1 + 2 * 3", "(1 + 2) * 3", "2 ^ 3 ^ 2", "-2 ^ 2", "10 / 4", "x = 2 ^ 100", "x - 1", "max(1, x, 3) / x",
        "r = 2.5", "pi * r ^ 2", "1 / 0", "1 +", "a + 1", "3 $ 4", "sum(1, 2, 3, 4) * abs(-2)", "f(1)",
    ])
