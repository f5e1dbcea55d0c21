"""A reader, writer and query tool for JSON, without the library's module.

The reader tells line and column of a mistake; the writer sorts keys or keeps them; queries are paths such as
`store.books[*].title` or `store.books[price>10].author`.
"""


class JsonError(Exception):
    def __init__(self, message, text, position):
        before = text[:position]
        self.line = before.count("\n") + 1
        self.column = position - (before.rfind("\n") + 1) + 1
        super().__init__(f"{message} at line {self.line}, column {self.column}")


class Reader:
    ESCAPES = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
    WORDS = {"true": True, "false": False, "null": None}

    def __init__(self, text):
        self.text = text
        self.position = 0

    def fail(self, message):
        raise JsonError(message, self.text, self.position)

    def peek(self):
        return self.text[self.position] if self.position < len(self.text) else ""

    def skip(self):
        while self.peek() and self.peek() in " \t\r\n":
            self.position += 1

    def expect(self, character):
        if self.peek() != character:
            found = repr(self.peek()) if self.peek() else "the end"
            self.fail(f"expected {character!r}, found {found}")
        self.position += 1

    def read(self):
        value = self.value()
        self.skip()
        if self.peek():
            self.fail("something follows the value")
        return value

    def value(self):
        self.skip()
        match self.peek():
            case "{":
                return self.object()
            case "[":
                return self.array()
            case '"':
                return self.string()
            case c if c and (c.isdigit() or c == "-"):
                return self.number()
            case _:
                return self.word()

    def object(self):
        result = {}
        self.expect("{")
        self.skip()
        if self.peek() == "}":
            self.position += 1
            return result
        while True:
            self.skip()
            key = self.string()
            if key in result:
                self.fail(f"the key {key!r} comes twice")
            self.skip()
            self.expect(":")
            result[key] = self.value()
            self.skip()
            if self.peek() != ",":
                break
            self.position += 1
        self.expect("}")
        return result

    def array(self):
        result = []
        self.expect("[")
        self.skip()
        if self.peek() == "]":
            self.position += 1
            return result
        while True:
            result.append(self.value())
            self.skip()
            if self.peek() != ",":
                break
            self.position += 1
        self.expect("]")
        return result

    def string(self):
        self.expect('"')
        parts = []
        while True:
            c = self.peek()
            if not c:
                self.fail("the string has no end")
            self.position += 1
            if c == '"':
                return "".join(parts)
            if c < " ":
                self.position -= 1
                self.fail("a control character in a string")
            if c == "\\":
                c = self.escape()
            parts.append(c)

    def escape(self):
        c = self.peek()
        self.position += 1
        if c == "u":
            code = self.hexadecimal()
            if 0xD800 <= code < 0xDC00 and self.text.startswith("\\u", self.position):
                self.position += 2
                low = self.hexadecimal()
                return chr(0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00))
            return chr(code)
        if c not in self.ESCAPES:
            self.position -= 1
            self.fail(f"unknown escape \\{c}")
        return self.ESCAPES[c]

    def hexadecimal(self):
        digits = self.text[self.position:self.position + 4]
        try:
            code = int(digits, 16)
        except ValueError:
            self.fail("four hexadecimal digits are needed")
        self.position += 4
        return code

    def number(self):
        start = self.position
        is_whole = True
        while (c := self.peek()) and c in "+-0123456789.eE":
            if c in ".eE":
                is_whole = False
            self.position += 1
        text = self.text[start:self.position]
        try:
            return int(text) if is_whole else float(text)
        except ValueError:
            self.position = start
            self.fail(f"{text!r} is no number")

    def word(self):
        for word, value in self.WORDS.items():
            if self.text.startswith(word, self.position):
                self.position += len(word)
                return value
        self.fail("no value" if self.peek() else "the text ends")


def write(value, indent=None, sort=False, level=0):
    """JSON text of a value; with `indent` over several lines."""
    def lines(opening, items, closing):
        if not items:
            return opening + closing
        if indent is None:
            return opening + ", ".join(items) + closing
        inner = "\n" + " " * (indent * (level + 1))
        return opening + inner + ("," + inner).join(items) + "\n" + " " * (indent * level) + closing

    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, (int, float)):
        return repr(value)
    if isinstance(value, str):
        return quote(value)
    if isinstance(value, dict):
        keys = sorted(value) if sort else value
        return lines("{", [quote(k) + ": " + write(value[k], indent, sort, level + 1) for k in keys], "}")
    if isinstance(value, (list, tuple)):
        return lines("[", [write(v, indent, sort, level + 1) for v in value], "]")
    raise TypeError(f"no JSON for {type(value).__name__}")


def quote(text):
    shown = {v: "\\" + k for k, v in Reader.ESCAPES.items() if k != "/"}
    return '"' + "".join(shown.get(c) or (c if " " <= c < "\x7f" else f"\\u{ord(c):04x}") for c in text) + '"'


def steps(path):
    """The parts of a query: names, positions, `*`, and comparisons as triples."""
    for part in path.split("."):
        name, *rest = part.replace("]", "").split("[")
        if name:
            yield name
        for inner in rest:
            for sign in ("<=", ">=", "!=", "=", "<", ">"):
                if sign in inner:
                    key, wanted = inner.split(sign, 1)
                    yield key, sign, Reader(wanted).read()
                    break
            else:
                yield "*" if inner == "*" else int(inner)


def query(value, path):
    tests = {"=": lambda a, b: a == b, "!=": lambda a, b: a != b, "<": lambda a, b: a < b,
             ">": lambda a, b: a > b, "<=": lambda a, b: a <= b, ">=": lambda a, b: a >= b}
    found = [value]
    for step in steps(path):
        following = []
        for item in found:
            match step, item:
                case "*", list():
                    following.extend(item)
                case "*", dict():
                    following.extend(item.values())
                case int(), list() if -len(item) <= step < len(item):
                    following.append(item[step])
                case str(), dict() if step in item:
                    following.append(item[step])
                case (key, sign, wanted), list():
                    following.extend(x for x in item if key in x and tests[sign](x[key], wanted))
        found = following
    return found


def depth(value):
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return 1 + max((depth(v) for v in inner), default=0)


def difference(a, b, path="$"):
    """Lines that say what is different."""
    if type(a) is not type(b) or not isinstance(a, (dict, list)):
        if a != b:
            yield f"{path}: {write(a)} -> {write(b)}"
    elif isinstance(a, dict):
        for key in a:
            if key in b:
                yield from difference(a[key], b[key], f"{path}.{key}")
            else:
                yield f"{path}.{key}: removed"
        yield from (f"{path}.{key}: added {write(b[key])}" for key in b if key not in a)
    else:
        for i, (x, y) in enumerate(zip(a, b)):
            yield from difference(x, y, f"{path}[{i}]")
        if len(a) != len(b):
            yield f"{path}: {len(a)} elements -> {len(b)}"


SHOP = r"""
{"store": {
    "name": "Fitz \u0026 Co \u00e9 \ud83d\ude00",
    "books": [
        {"title": "Sayings", "author": "Rees", "price": 8.95, "tags": []},
        {"title": "Moby\tDick", "author": "Melville", "price": 12, "tags": ["sea", "whale"]},
        {"title": "Rings", "author": "Tolkien", "price": 22.99, "tags": ["long"]}
    ],
    "open": true, "owner": null, "debt": -1.5e3}
}"""


def main():
    shop = Reader(SHOP).read()
    print(write(shop))
    print(write(shop, indent=2, sort=True))
    for path in ("store.name", "store.books[*].title", "store.books[-1].author", "store.books[price>10].title",
                 'store.books[author="Rees"].price', "store.books[*].tags[*]", "store.nothing[3]"):
        print(f"{path:36}", write(query(shop, path)))
    print("depth", depth(shop), "equal", Reader(write(shop, 4)).read() == shop)
    changed = Reader(write(shop)).read()
    changed["store"]["books"][1]["price"] += 1
    changed["store"]["books"].pop()
    del changed["store"]["owner"]
    changed["store"]["since"] = 1984
    for line in difference(shop, changed):
        print(line)
    for bad in ('{"a": 1,}', "[1, 2", '{"a" 1}', '"abc', "[1] 2", '"\\q"', "nul", '{"a": 1,\n "a": 2}', "-", "", '"\\u12g4"'):
        try:
            print(Reader(bad).read())
        except JsonError as error:
            print(f"{bad!r:22} {error}")


main()
