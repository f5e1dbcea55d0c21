"""Reads arithmetic expressions, shows their trees, computes and differentiates them: a tokenizer, a recursive descent parser, trees."""


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
        elif c in "+-*/^(),":
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

    def derivative(self, name):
        return Number(0)

    def simplified(self):
        return self

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

    def derivative(self, name):
        return Number(1 if self.name == name else 0)

    def simplified(self):
        return self

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

    def derivative(self, name):
        left, right = self.left, self.right
        match self.sign:
            case "+" | "-":
                return Binary(self.sign, left.derivative(name), right.derivative(name))
            case "*":
                return Binary("+", Binary("*", left.derivative(name), right), Binary("*", left, right.derivative(name)))
            case "/":
                over = Binary("-", Binary("*", left.derivative(name), right), Binary("*", left, right.derivative(name)))
                return Binary("/", over, Binary("^", right, Number(2)))
            case "^" if isinstance(right, Number):
                power = Binary("*", right, Binary("^", left, Number(right.value - 1)))
                return Binary("*", power, left.derivative(name))
        raise ValueError(f"no rule for {self}")

    def simplified(self):
        left, right = self.left.simplified(), self.right.simplified()
        match self.sign, left, right:
            case _, Number(value=a), Number(value=b) if self.sign != "/" or b and a % b == 0:
                return Number(a // b if self.sign == "/" else self.operations[self.sign](a, b))
            case ("+", Number(value=0), other) | ("+" | "-", other, Number(value=0)):
                return other
            case ("*", Number(value=0), _) | ("*", _, Number(value=0)):
                return Number(0)
            case ("*", Number(value=1), other) | ("*" | "/" | "^", other, Number(value=1)):
                return other
            case "^", _, Number(value=0):
                return Number(1)
        return Binary(self.sign, left, right)

    def __str__(self):
        return f"({self.left} {self.sign} {self.right})"


class Negative:
    def __init__(self, operand):
        self.operand = operand

    def evaluate(self, names):
        return -self.operand.evaluate(names)

    def derivative(self, name):
        return Negative(self.operand.derivative(name))

    def simplified(self):
        inner = self.operand.simplified()
        if isinstance(inner, Negative):
            return inner.operand
        return Number(-inner.value) if isinstance(inner, Number) else Negative(inner)

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

    def derivative(self, name):
        if self.name != "sum":
            raise ValueError(f"no rule for {self.name}")
        return Call("sum", [a.derivative(name) for a in self.arguments])

    def simplified(self):
        return Call(self.name, [a.simplified() for a in self.arguments])

    def __str__(self):
        return f"{self.name}({', '.join(map(str, self.arguments))})"


class Parser:
    """A grammar of three levels; signs of one level bind to the left, but for powers."""

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


def derive(lines, name, places):
    """Prints each expression's derivative, and compares it with the slope of a short chord at some places."""
    for line in lines:
        try:
            tree = Parser(line).parse()
            slope = tree.derivative(name).simplified()
        except (SyntaxFault, ValueError) as fault:
            print(f"{line:<28} {type(fault).__name__}: {fault}")
            continue
        worst = 0.0
        for place in places:
            step = 1e-5
            chord = (tree.evaluate({name: place + step}) - tree.evaluate({name: place - step})) / (2 * step)
            worst = max(worst, abs(chord - slope.evaluate({name: place})))
        print(f"{line:<28} {slope!s:<40} {'right' if worst < 1e-4 else worst}")


if __name__ == "__main__":
    run([
        "1 + 2 * 3", "(1 + 2) * 3", "2 ^ 3 ^ 2", "-2 ^ 2", "10 / 4", "x = 2 ^ 100", "x - 1", "max(1, x, 3) / x",
        "r = 2.5", "pi * r ^ 2", "1 / 0", "1 +", "a + 1", "3 $ 4", "sum(1, 2, 3, 4) * abs(-2)", "f(1)",
    ])
    derive(
        ["x", "3", "x ^ 3", "3 * x ^ 2 + 2 * x - 7", "(x + 1) * (x - 1)", "1 / x", "x / (x ^ 2 + 1)", "-(x ^ 2)", "-(-x)",
         "sum(x, x * x, 4)", "max(x, 1)", "2 ^ x", "x +"],
        "x", [0.5, 1.25, 3.0])
