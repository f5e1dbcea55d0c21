"""Cells with formulas, ranges, dependencies and errors."""
import re

CELL = re.compile(r"([A-Z]+)(\d+)")
TOKEN = re.compile(r"\s*(?:(\d+\.?\d*)|([A-Z]+\d+)|([A-Z]+)|(<=|>=|<>|[-+*/^()<>=,:])|\"([^\"]*)\")")


class CellError(Exception):
    pass


class Sheet:
    FUNCTIONS = {"SUM": lambda *v: sum(v), "MIN": min, "MAX": max, "COUNT": lambda *v: len(v), "AVERAGE": lambda *v: sum(v) / len(v), "ABS": abs, "LEN": lambda s: len(str(s)), "CONCAT": lambda *v: "".join(map(Sheet.text, v))}

    def __init__(self):
        self.sources, self.values, self.users, self.computed = {}, {}, {}, 0

    def __setitem__(self, name, source):
        self.sources[name] = source
        self.forget(name, set())

    def __delitem__(self, name):
        del self.sources[name]
        self.forget(name, set())

    def forget(self, name, seen):
        if name in seen:
            return
        seen.add(name)
        self.values.pop(name, None)
        for user in self.users.pop(name, ()):
            self.forget(user, seen)

    def __getitem__(self, name):
        return self.value(name, ())

    def value(self, name, path):
        if name in path:
            raise CellError("#CYCLE")
        if name not in self.values:
            self.computed += 1
            try:
                self.values[name] = self.compute(name, path + (name,))
            except CellError as e:
                self.values[name] = e
            except ZeroDivisionError:
                self.values[name] = CellError("#DIV/0")
            except (TypeError, ValueError, KeyError):
                self.values[name] = CellError("#VALUE")
        value = self.values[name]
        if path:
            self.users.setdefault(name, set()).add(path[-1])
            if isinstance(value, CellError):
                raise value
        return value

    def compute(self, name, path):
        source = self.sources.get(name, "")
        if not isinstance(source, str):
            return source
        if source.startswith("="):
            return Formula(self, source[1:], path).run()
        try:
            return float(source) if "." in source else int(source)
        except ValueError:
            return source

    def range(self, a, b, path):
        (c1, r1), (c2, r2) = ((column(m[1]), int(m[2])) for m in (CELL.match(a), CELL.match(b)))
        for r in range(min(r1, r2), max(r1, r2) + 1):
            for c in range(min(c1, c2), max(c1, c2) + 1):
                value = self.value(letters(c) + str(r), path)
                if value != "":
                    yield value

    @staticmethod
    def text(value):
        return f"{value:g}" if isinstance(value, float) else str(value)

    def show(self, columns, rows):
        lines = []
        for r in range(1, rows + 1):
            lines.append(" | ".join(self.text(self[letters(c) + str(r)]).rjust(8) for c in range(1, columns + 1)))
        return "\n".join(lines)


def column(text):
    n = 0
    for c in text:
        n = n * 26 + ord(c) - 64
    return n


def letters(n):
    out = ""
    while n:
        n, r = divmod(n - 1, 26)
        out = chr(65 + r) + out
    return out


class Formula:
    LEVELS = [("=", "<>", "<", ">", "<=", ">="), ("+", "-"), ("*", "/"), ("^",)]

    def __init__(self, sheet, text, path):
        self.sheet, self.path, self.i = sheet, path, 0
        self.tokens, place = [], 0
        while place < len(text):
            m = TOKEN.match(text, place)
            if not m:
                raise CellError("#SYNTAX")
            self.tokens.append((m.lastindex, m[m.lastindex]))
            place = m.end()
        self.tokens.append((0, ""))

    def run(self):
        value = self.level(0)
        if self.tokens[self.i][0]:
            raise CellError("#SYNTAX")
        return value

    def accept(self, *texts):
        kind, text = self.tokens[self.i]
        if kind == 4 and text in texts:
            self.i += 1
            return text

    def level(self, n):
        if n == len(self.LEVELS):
            return self.primary()
        left = self.level(n + 1)
        while sign := self.accept(*self.LEVELS[n]):
            right = self.level(n if sign == "^" else n + 1)
            left = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a / b, "^": lambda a, b: a ** b, "=": lambda a, b: a == b, "<>": lambda a, b: a != b, "<": lambda a, b: a < b, ">": lambda a, b: a > b, "<=": lambda a, b: a <= b, ">=": lambda a, b: a >= b}[sign](left, right)
        return left

    def arguments(self):
        values = []
        if self.accept(")"):
            return values
        while True:
            kind, text = self.tokens[self.i]
            if kind == 2 and self.tokens[self.i + 1] == (4, ":"):
                values += self.sheet.range(text, self.tokens[self.i + 2][1], self.path)
                self.i += 3
            else:
                values.append(self.level(0))
            if self.accept(")"):
                return values
            if not self.accept(","):
                raise CellError("#SYNTAX")

    def primary(self):
        kind, text = self.tokens[self.i]
        self.i += 1
        if kind == 1:
            return float(text) if "." in text else int(text)
        if kind == 2:
            value = self.sheet.value(text, self.path)
            return 0 if value == "" else value
        if kind == 5:
            return text
        if kind == 3:
            if not self.accept("("):
                raise CellError("#NAME")
            if text == "IF":
                test, yes, no = self.arguments()
                return yes if test else no
            if text not in Sheet.FUNCTIONS:
                raise CellError("#NAME")
            return Sheet.FUNCTIONS[text](*self.arguments())
        if text == "(":
            value = self.level(0)
            if not self.accept(")"):
                raise CellError("#SYNTAX")
            return value
        if text == "-":
            return -self.primary()
        raise CellError("#SYNTAX")


s = Sheet()
for name, source in {"A1": "10", "A2": "2.5", "A3": "=A1*A2", "B1": "=SUM(A1:A3)", "B2": "=AVERAGE(A1:A3, 7)", "B3": '=IF(B1>30,"big","small")', "C1": "text", "C2": "=CONCAT(C1, \"-\", A1)", "C3": "=2^3^2-(1+1)*-3", "D1": "=A1/0", "D2": "=D1+1", "D3": "=D4", "D4": "=D3", "E1": "=FOO(1)", "E2": "=1+", "E3": "=C1*A2", "E4": "=SUM(A1:B2)"}.items():
    s[name] = source
print(s.show(5, 4))
before = s.computed
s["A1"] = 4
print(s["B1"], s["B3"], s["C2"], s.computed - before)
s["D4"] = 7
print(s["D3"], s["D1"], [letters(n) for n in (1, 26, 27, 52, 703)], [column(t) for t in ("A", "Z", "AA", "AAA")])
del s["A2"]
print(s["A3"], s["B1"], s["A2"] == "")
s["A3"] = "=SUM(A1:A3)"
print(s["A3"], s["B1"])
