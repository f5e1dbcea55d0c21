"""Writes random programs of numbers: python3 generate_numbers.py SEED COUNT DIRECTORY [plain].

With "plain" they do not tell the lines of exceptions.

Functions with loops, whose variables are floats, ints of all sizes, mixtures of those, and sometimes something else. They leave early,
divide by zero, and count over ranges that are empty. Each prints all its variables at its end.
"""

import random
import sys


class Program:
    def __init__(self, seed, is_plain):
        self.random = random.Random(seed)
        self.is_plain = is_plain
        self.lines = []
        self.names = []

    def pick(self, *choices):
        return self.random.choice(choices)

    def float_text(self):
        return self.pick("0.0", "1.5", "-2.25", "0.1", "3.0", "1e300", "-1e-300", "1e17", "-0.0", "7.75", "1e999", "2.0")

    def int_text(self):
        return self.pick(
            "0", "1", "2", "3", "-1", "7", "-5", "10", "255", "1000", "65536", "-70000", "2147483647", "4294967296", "140737488355327",
            "-140737488355328", "9007199254740993", "4611686018427387904", "9223372036854775807", "-9223372036854775808",
            "18446744073709551616", "2 ** 31", "(10 ** 9 + 7)", "(1 << 40)", "(2 ** 64 - 1)", "(-(3 ** 5) // 7)", "(~0xFF ^ 1 << 62)")

    def small(self):
        return self.pick("1", "2", "3", "7", "-1", "-3", "16", "1000", "65535", "1000003")

    def expression(self, depth, kind=None):
        kind = kind or self.pick("float", "int", "any")
        if depth == 0 or self.random.random() < 0.2:
            names = [name for name, of in self.names if kind == "any" or of == kind]
            if names and self.random.random() < 0.75:
                return self.pick(*names)
            if kind == "any":
                kind = self.pick("float", "int")
            return self.float_text() if kind == "float" else self.int_text() if self.random.random() < 0.5 else self.small()
        shape = self.random.random()
        if shape < 0.08:
            return "-" + "(" + self.expression(depth - 1, kind) + ")"
        if shape < 0.14:
            return "({} if {} else {})".format(
                self.expression(depth - 1, kind), self.condition(depth - 1), self.expression(depth - 1, kind))
        if shape < 0.17:
            return "(walrus := " + self.expression(depth - 1, kind) + ")"
        if kind == "float":
            operator = self.pick("+", "-", "*", "+", "-", "*", "/", "%", "//")
            first, second = self.pick(("float", "float"), ("float", "int"), ("int", "float"))
            if operator in ("/", "%", "//") and self.random.random() < 0.6:
                return "({} {} {})".format(self.expression(depth - 1, first), operator, self.pick("2.0", "-3.5", "0.25", "7"))
            return "({} {} {})".format(self.expression(depth - 1, first), operator, self.expression(depth - 1, second))
        operator = self.pick("+", "-", "*", "+", "-", "*", "%", "//", "&", "|", "^", "<<", ">>", "/", "**")
        if kind == "any":
            kind = "int"
        if operator == "**":
            # Nothing grows beyond all bounds.
            return "(({} {}) ** 2)".format(self.expression(depth - 1, kind), self.pick("% 1000003", "& 0xffff", "% -7", "% 3037000500", "% 2 ** 32"))
        if operator in ("<<", ">>"):
            return "({} {} {})".format(self.expression(depth - 1, kind), operator, self.pick("0", "1", "3", "7", "31"))
        if operator in ("%", "//", "&") and self.random.random() < 0.7:
            return "({} {} {})".format(self.expression(depth - 1, kind), operator, self.small())
        return "({} {} {})".format(self.expression(depth - 1, kind), operator, self.expression(depth - 1, kind))

    def condition(self, depth):
        return "{} {} {}".format(
            self.expression(depth, "any"), self.pick("<", "<=", ">", ">=", "==", "!="), self.expression(depth, "any"))

    def line(self, indent, text):
        self.lines.append("    " * indent + text)

    def assign(self, indent):
        # The number of rounds stays small.
        names = [entry for entry in self.names if entry[0] != "count"]
        if self.random.random() < 0.12:
            first, second = self.random.choice(names), self.random.choice(names)
            self.line(indent, "{}, {} = {}, {}".format(
                first[0], second[0], self.expression(1, first[1]), self.expression(1, second[1])))
            return
        name, kind = self.random.choice(names)
        if self.random.random() < 0.03:
            self.line(indent, name + " = " + self.pick("True", "None", "[1, 2]", "'text'", "3", "2.5"))
        elif self.random.random() < 0.35:
            operator = self.pick("+", "-", "*") if kind == "float" else self.pick("+", "-", "%", "&", "//", "^")
            right = self.small() if operator in "%&//" else self.expression(1, kind)
            self.line(indent, "{} {}= {}".format(name, operator, right))
        elif kind == "int" and self.random.random() < 0.8:
            self.line(indent, "{} = ({}) {}".format(
                name, self.expression(2, kind), self.pick("% 1000003", "& 0x7fffffff", "% 97", "& 0xffff", "% -13", "% 4294967291")))
        else:
            self.line(indent, "{} = {}".format(name, self.expression(3, kind)))

    def block(self, indent, depth, in_loop):
        for _ in range(self.random.randint(1, 4)):
            shape = self.random.random()
            if shape < 0.6 or depth == 0:
                self.assign(indent)
            elif shape < 0.72:
                self.line(indent, "if " + self.condition(1) + ":")
                self.block(indent + 1, depth - 1, in_loop)
                if self.random.random() < 0.4:
                    self.line(indent, "else:")
                    self.block(indent + 1, depth - 1, in_loop)
            elif shape < 0.86:
                name = self.pick("i", "j", "k")
                bounds = self.pick("4", "0", "1, 6", "5, -2, -2", "10, 3", "-3, 3, 2", "count", "2 ** 62, 2 ** 62 + 3", "2 ** 64, 2 ** 64 + 2")
                self.line(indent, "for {} in range({}):".format(name, bounds))
                self.names.append((name, "int"))
                self.block(indent + 1, depth - 1, True)
                if self.random.random() < 0.7:
                    self.names.remove((name, "int"))
            elif shape < 0.92:
                self.line(indent, "try:")
                self.block(indent + 1, depth - 1, in_loop)
                self.line(indent, "except (ArithmeticError, TypeError, ValueError) as problem:")
                self.line(indent + 1, "print(type(problem).__name__, str(problem)[:60])")
            elif shape < 0.96 and in_loop:
                self.line(indent, "if " + self.condition(1) + ":")
                self.line(indent + 1, self.pick("break", "continue"))
            else:
                self.line(indent, "print(" + ", ".join("repr(%s)[:40]" % name for name, _ in self.names[:4]) + ")")

    def function(self, number):
        self.names = [("x", "float"), ("y", "float"), ("a", "int"), ("b", "int"), ("count", "int")]
        self.line(0, "def f{}(x, a, count=3{}):".format(number, self.pick("", ", y=0.5")))
        self.line(1, "y = {}".format(self.float_text()))
        self.line(1, "b = {}".format(self.int_text()))
        for name in ("u", "v"):
            if self.random.random() < 0.7:
                kind = self.pick("float", "int")
                self.line(1, "{} = {}".format(name, self.expression(1, kind)))
                self.names.append((name, kind))
        self.line(1, "for n in range({}):".format(self.pick("3", "5", "count")))
        self.names.append(("n", "int"))
        self.block(2, 2, True)
        self.block(1, 2, False)
        self.line(1, "return " + ", ".join("show(%s)" % name for name, _ in self.names[:6]))
        self.line(0, "")

    def text(self):
        self.line(0, "def show(value):")
        self.line(1, "return type(value).__name__, repr(value)[:60]")
        self.line(0, "")
        for number in range(6):
            self.function(number)
        for number in range(6):
            # Calls by the name give hints; the others are not seen before the program runs.
            self.line(0, "other = [f{}]".format(number))
            for call in ("f{}(1.5, 7)", "f{}(-0.0, -3, 2)", "f{}(1e16, 5, count=4)", "other[0](2, 12345678901234567890, 1)",
                         "other[0](True, 2.5, 2)", "other[0](2.5, 1 << 40)"):
                self.line(0, "try:")
                self.line(1, "print({})".format(call.format(number)))
                self.line(0, "except Exception as problem:")
                # The host may give a read of an unset variable the line of the store before it.
                tells = "False" if self.is_plain else "not isinstance(problem, UnboundLocalError)"
                self.line(1, "line = problem.__traceback__.tb_next.tb_lineno if {} else 0".format(tells))
                self.line(1, "print(type(problem).__name__, str(problem)[:70], line)")
        return "\n".join(self.lines) + "\n"


def main():
    seed, count, directory = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
    for number in range(seed, seed + count):
        with open("{}/numbers{}.py".format(directory, number), "w") as file:
            file.write(Program(number, sys.argv[4:] == ["plain"]).text())


if __name__ == "__main__":
    main()
