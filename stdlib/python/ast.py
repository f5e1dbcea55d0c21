# The module ast: only literal_eval, as the tree of a program is not there when it runs.

import re as _re

_number = _re.compile(
    r"(?:0[xX](?:_?[0-9a-fA-F])+|0[bB](?:_?[01])+|0[oO](?:_?[0-7])+"
    r"|(?:[0-9](?:_?[0-9])*\.(?:[0-9](?:_?[0-9])*)?|\.[0-9](?:_?[0-9])*|[0-9](?:_?[0-9])*)(?:[eE][+-]?[0-9](?:_?[0-9])*)?[jJ]?)")
_prefix = _re.compile(r"([rRbBuU]{0,2})('''|\"\"\"|'|\")")
_word = _re.compile(r"[^\W\d]\w*")


class _Reader:
    """Reads the literal in a text from its start."""

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
            value = self.signed()
        elif self.sees("+"):
            value = self.signed()
            if type(value) not in (int, float, complex):
                raise ValueError("malformed node or string on line 1: " + repr(self.text))
            return value
        else:
            return self.atom()
        if type(value) not in (int, float, complex):
            raise ValueError("malformed node or string on line 1: " + repr(self.text))
        return -value

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
            return ...
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


def literal_eval(node_or_string):
    if not isinstance(node_or_string, str):
        if isinstance(node_or_string, bytes):
            node_or_string = node_or_string.decode()
        else:
            raise ValueError("malformed node or string: " + repr(node_or_string))
    text = node_or_string.lstrip(" \t")
    reader = _Reader(text)
    value = reader.sum()
    if reader.sees(","):
        items = [value]
        reader.blanks()
        while reader.at < len(text):
            items.append(reader.sum())
            if not reader.sees(","):
                break
            reader.blanks()
        value = tuple(items)
    reader.blanks()
    if reader.at < len(text):
        if text[reader.at] in "*/%|&^<>=.([@" or text[reader.at].isalpha() and text[reader.at:].split()[0] in ("if", "and", "or", "in", "is", "not", "for"):
            raise ValueError("malformed node or string on line 1: " + repr(text))
        reader.fail()
    return value


def _refuse(*args, **named):
    raise NotImplementedError("trees of programs are not there when they run")


parse = walk = dump = unparse = _refuse


class AST:
    pass


class NodeVisitor:
    def visit(self, node):
        _refuse()


class NodeTransformer(NodeVisitor):
    pass
