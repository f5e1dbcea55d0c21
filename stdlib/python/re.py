# The module re. A pattern becomes a tree of tuples, and a tree a program for the machine's matcher: a string whose characters are numbers
# (Sources/VM/Natives/PatternMatcher.swift says which).

import enum


class error(Exception):
    def __init__(self, msg, pattern=None, pos=None):
        self.msg = msg
        self.pattern = pattern
        self.pos = pos
        Exception.__init__(self, msg if pos is None else msg + " at position " + str(pos))


class RegexFlag(enum.IntFlag):
    NOFLAG = 0
    # Several flags are shown in this order.
    ASCII = 256
    IGNORECASE = 2
    LOCALE = 4
    UNICODE = 32
    MULTILINE = 8
    DOTALL = 16
    VERBOSE = 64
    TEMPLATE = 1
    DEBUG = 128
    def __repr__(self):
        names = ["re." + found._name_ for found in RegexFlag if found._value_ & self._value_]
        return "|".join(names) if names else "re.NOFLAG"
    __str__ = __repr__


NOFLAG = RegexFlag.NOFLAG
T = TEMPLATE = RegexFlag.TEMPLATE
DEBUG = RegexFlag.DEBUG
I = IGNORECASE = RegexFlag.IGNORECASE
L = LOCALE = RegexFlag.LOCALE
M = MULTILINE = RegexFlag.MULTILINE
S = DOTALL = RegexFlag.DOTALL
U = UNICODE = RegexFlag.UNICODE
X = VERBOSE = RegexFlag.VERBOSE
A = ASCII = RegexFlag.ASCII


_characters = {"n": "\n", "t": "\t", "r": "\r", "f": "\f", "v": "\v", "a": "\a", "0": "\0"}


class _Parser:
    def __init__(self, text, flags):
        self.text = text
        self.i = 0
        self.flags = flags
        self.count = 0
        self.names = {}
        self.open = set()
    def fail(self, message, place=None):
        raise error(message, self.text, self.i if place is None else place)
    def peek(self):
        return self.text[self.i:self.i + 1]
    def parse(self):
        tree = self.alternatives()
        if self.i < len(self.text):
            self.fail("unbalanced parenthesis")
        return tree
    def alternatives(self):
        branches = [self.sequence()]
        while self.peek() == "|":
            self.i += 1
            branches.append(self.sequence())
        return branches[0] if len(branches) == 1 else ("or", branches)
    def sequence(self):
        items = []
        while self.i < len(self.text):
            c = self.text[self.i]
            if c == "|" or c == ")":
                break
            if self.flags & 64:
                if c in " \t\n\r\f\v":
                    self.i += 1
                    continue
                if c == "#":
                    while self.i < len(self.text) and self.text[self.i] != "\n":
                        self.i += 1
                    continue
            start = self.i
            item = self.atom()
            if item is not None:
                items.append(self.repeat(item, start))
        return ("seq", items)
    def repeat(self, item, start):
        repeated = False
        while True:
            here = self.i
            c = self.peek()
            if c == "*":
                low, high = 0, None
                self.i += 1
            elif c == "+":
                low, high = 1, None
                self.i += 1
            elif c == "?":
                low, high = 0, 1
                self.i += 1
            elif c == "{":
                end = self.text.find("}", self.i)
                inside = self.text[self.i + 1:end] if end >= 0 else ""
                parts = inside.split(",")
                if end < 0 or len(parts) > 2 or inside in ("", ",") and inside != "," or not all([p == "" or p.isascii() and p.isdigit() for p in parts]):
                    return item
                low = int(parts[0]) if parts[0] else 0
                high = low if len(parts) == 1 else int(parts[1]) if parts[1] else None
                if high is not None and high < low:
                    self.fail("min repeat greater than max repeat", here + 1)
                self.i = end + 1
            else:
                return item
            if item[0] in ("start", "end", "first", "last"):
                self.fail("nothing to repeat", here)
            if repeated:
                self.fail("multiple repeat", here)
            repeated = True
            mode = "greedy"
            if self.peek() == "?":
                mode = "lazy"
                self.i += 1
            elif self.peek() == "+":
                mode = "possessive"
                self.i += 1
            item = ("repeat", item, low, high, mode)
    def atom(self):
        c = self.text[self.i]
        if c in "*+?":
            self.fail("nothing to repeat")
        self.i += 1
        if c == ".":
            return ("any",)
        if c == "^":
            return ("start",)
        if c == "$":
            return ("end",)
        if c == "[":
            return self.set()
        if c == "(":
            return self.group()
        if c == "\\":
            return self.escape()
        return ("char", c)
    def group(self):
        start = self.i - 1
        name = None
        captures = True
        if self.peek() == "?":
            self.i += 1
            c = self.peek()
            self.i += 1
            if c == ":":
                captures = False
            elif c == "P":
                if self.peek() == "<":
                    end = self.text.find(">", self.i)
                    if end < 0:
                        self.fail("missing >, unterminated name")
                    name = self.text[self.i + 1:end]
                    place = self.i + 1
                    if name == "":
                        self.fail("missing group name", place)
                    if not name.isidentifier():
                        self.fail("bad character in group name " + repr(name), place)
                    self.i = end + 1
                elif self.peek() == "=":
                    end = self.text.find(")", self.i)
                    if end < 0:
                        self.fail("missing ), unterminated name", self.i + 1)
                    name = self.text[self.i + 1:end]
                    if name not in self.names:
                        self.fail("unknown group name " + repr(name), self.i + 1)
                    self.i = end + 1
                    return ("back", self.names[name])
                else:
                    self.fail("unknown extension ?P" + self.peek())
            elif c == "#":
                self.i = self.text.find(")", self.i) + 1
                return None
            elif c in ("=", "!"):
                tree = self.alternatives()
                self.close(start)
                return ("ahead", tree, c == "=")
            elif c == ">":
                tree = self.alternatives()
                self.close(start)
                return ("atomic", tree)
            elif c == "<" and self.peek() in ("=", "!"):
                is_positive = self.peek() == "="
                self.i += 1
                tree = self.alternatives()
                self.close(start)
                return ("behind", tree, is_positive, self.width(tree))
            elif c == "(":
                end = self.text.find(")", self.i)
                key = self.text[self.i:end]
                self.i = end + 1
                number = int(key) if key.isascii() and key.isdigit() else self.names[key]
                yes = self.sequence()
                no = ("seq", [])
                if self.peek() == "|":
                    self.i += 1
                    no = self.sequence()
                self.close(start)
                return ("if", number, yes, no)
            else:
                self.i -= 1
                flags = 0
                gone = 0
                sign = True
                while self.peek() not in (":", ")", ""):
                    c = self.peek()
                    if c == "-":
                        sign = False
                    else:
                        bit = {"i": 2, "m": 8, "s": 16, "x": 64, "a": 256, "u": 32, "L": 4}.get(c)
                        if bit is None:
                            self.fail("unknown extension ?" + c, start + 1)
                        if sign:
                            flags |= bit
                        else:
                            gone |= bit
                    self.i += 1
                c = self.peek()
                self.i += 1
                if c == ")":
                    self.flags |= flags
                    return None
                old = self.flags
                self.flags = (self.flags | flags) & ~gone
                tree = self.alternatives()
                inner = self.flags
                self.flags = old
                self.close(start)
                return ("flags", tree, inner)
        number = 0
        if captures:
            self.count += 1
            number = self.count
            if name is not None:
                if name in self.names:
                    self.fail("redefinition of group name " + repr(name) + " as group " + str(number) + "; was group " + str(self.names[name]), place)
                self.names[name] = number
        tree = self.alternatives()
        self.close(start)
        return ("group", tree, number) if captures else tree
    def close(self, start):
        if self.peek() != ")":
            self.fail("missing ), unterminated subpattern", start)
        self.i += 1
    def escape(self):
        if self.i >= len(self.text):
            self.fail("bad escape (end of pattern)", self.i - 1)
        c = self.text[self.i]
        self.i += 1
        if c in "dDwWsS":
            return ("class", c)
        if c == "b":
            return ("word", True)
        if c == "B":
            return ("word", False)
        if c == "A":
            return ("first",)
        if c == "Z":
            return ("last",)
        if "1" <= c <= "9":
            digits = c
            if "0" <= self.peek() <= "9":
                digits += self.peek()
                self.i += 1
            if int(digits) > self.count:
                self.fail("invalid group reference " + digits, self.i - len(digits))
            return ("back", int(digits))
        return ("char", self.character(c))
    def character(self, c):
        if c in _characters:
            return _characters[c]
        size = {"x": 2, "u": 4, "U": 8}.get(c)
        if size is not None:
            digits = self.text[self.i:self.i + size]
            self.i += size
            return chr(int(digits, 16))
        if c.isascii() and c.isalpha():
            self.fail("bad escape \\" + c, self.i - 2)
        return c
    def set(self):
        start = self.i - 1
        negated = self.peek() == "^"
        if negated:
            self.i += 1
        items = []
        first = True
        while True:
            if self.i >= len(self.text):
                self.fail("unterminated character set", start)
            c = self.text[self.i]
            self.i += 1
            if c == "]" and not first:
                break
            first = False
            if c == "\\":
                c = self.text[self.i]
                self.i += 1
                if c in "dDwWsS":
                    items.append(("class", c))
                    continue
                c = "\b" if c == "b" else self.character(c)
            if self.peek() == "-" and self.text[self.i + 1:self.i + 2] not in ("]", ""):
                self.i += 1
                other = self.text[self.i]
                self.i += 1
                if other == "\\":
                    other = self.text[self.i]
                    self.i += 1
                    other = self.character(other)
                if other < c:
                    self.fail("bad character range " + c + "-" + other, self.i - 3)
                items.append(("range", c, other))
            else:
                items.append(("char", c))
        return ("set", items, negated)
    def width(self, tree):
        kind = tree[0]
        if kind in ("char", "any", "class", "set"):
            return 1
        if kind == "seq":
            return sum([self.width(x) for x in tree[1]])
        if kind == "or":
            sizes = {self.width(x) for x in tree[1]}
            if len(sizes) > 1:
                raise error("look-behind requires fixed-width pattern")
            return sizes.pop()
        if kind in ("group", "flags", "atomic"):
            return self.width(tree[1])
        if kind == "repeat":
            if tree[2] != tree[3]:
                raise error("look-behind requires fixed-width pattern")
            return self.width(tree[1]) * tree[2]
        return 0


_ascii = (1 << 128) - 1
_upper = 0x7FFFFFE << 64
_lower = _upper << 32
_digits = 0x3FF << 48
_words = _upper | _lower | _digits | 1 << 95
_spaces = 0x1F << 9 | 0xF << 28 | 1 << 32
# What a class has of ASCII, and its bit among the classes of other characters.
_classes = {"d": (_digits, 1), "D": (_ascii & ~_digits, 2), "w": (_words, 4), "W": (_ascii & ~_words, 8), "s": (_spaces, 16), "S": (_ascii & ~_spaces, 32)}
_unlimited = 0x10FFFF
# Letters of ASCII with the others that they are if case does not count.
_distant_letters = [(code, ord(other)) for code in range(97, 123) for other in _method_cased(_core_native(), chr(code), 8) if other > "\x7f"]

# Instructions of the matcher.
_ACCEPT, _CHARACTER, _ANY, _ALL, _SET, _SPLIT, _JUMP, _SAVE, _ONE, _LOOP_START, _LOOP, _LOOP_NEXT, _LOOK, _LOOK_END, _BACK, _IF_SET = range(16)
_LINE_START, _TEXT_START, _LINE_END, _NEAR_END, _TEXT_END, _BOUNDARY = range(16, 22)


def _set_test(items, negated, flags):
    mask = 0
    classes = 0
    others = []
    for item in items:
        if item[0] == "class":
            own, bit = _classes[item[1]]
            if flags & 256:
                if item[1] == "s":
                    own &= ~(0xF << 28)
                elif item[1] == "S":
                    own |= 0xF << 28
                if item[1].isupper():
                    others.append((128, _unlimited))
            else:
                classes |= bit
            mask |= own
            continue
        low, high = ord(item[1]), ord(item[-1])
        if low < 128:
            mask |= ((2 << min(high, 127)) - 1) & ~((1 << low) - 1)
        if high >= 128:
            low = max(low, 128)
            others.append((low, high))
            if flags & 258 == 2:
                for letter, code in _distant_letters:
                    if low <= code <= high:
                        mask |= 1 << letter
    if flags & 2:
        mask |= (mask & _upper) << 32 | (mask & _lower) >> 32
    if negated:
        mask ^= _ascii
    result = [_SET, 0, (1 if negated else 0) | (2 if flags & 258 == 2 else 0)] + [mask >> shift & 0xFFFF for shift in range(0, 128, 16)] + [classes, len(others)]
    for pair in others:
        result.extend(pair)
    result[1] = len(result)
    return result


def _test(tree, flags):
    # The test of one character; None for what is not about one character.
    kind = tree[0]
    if kind == "char":
        if flags & 2 and (_method_cased(_core_native(), tree[1], 8) if flags & 258 == 2 else "a" <= tree[1].lower() <= "z"):
            return _set_test([tree], False, flags)
        return [_CHARACTER, ord(tree[1])]
    if kind == "any":
        return [_ALL if flags & 16 else _ANY]
    if kind == "class":
        return _set_test([tree], False, flags)
    if kind == "set":
        return _set_test(tree[1], tree[2], flags)
    return None


def _first(tree, flags):
    # A character, class or set that the first character of every match belongs to; None if there is none.
    kind = tree[0]
    if kind in ("char", "class", "set"):
        return tree
    if kind == "seq":
        return _first(tree[1][0], flags) if tree[1] else None
    if kind == "group" or kind == "atomic" or kind == "repeat" and tree[2] > 0:
        return _first(tree[1], flags)
    if kind == "or":
        items = []
        for branch in tree[1]:
            found = _first(branch, flags)
            if found is None or found[0] == "set" and found[2]:
                return None
            items.extend(found[1] if found[0] == "set" else [found])
        return ("set", items, False)
    return None


class _Program:
    def __init__(self, tree, flags, groups):
        self.code = code = [groups + 1, 2 * groups + 3, 0]
        self.emit(tree, flags)
        code.append(_ACCEPT)
        first = _first(tree, flags)
        if first is not None:
            code[2] = len(code)
            code.extend(_test(first, flags))
    def emit(self, tree, flags):
        kind = tree[0]
        code = self.code
        test = _test(tree, flags)
        if test is not None:
            code.extend(test)
        elif kind == "seq":
            for part in tree[1]:
                self.emit(part, flags)
        elif kind == "or":
            ends = []
            for branch in tree[1][:-1]:
                start = len(code)
                code.extend((_SPLIT, start + 3, 0))
                self.emit(branch, flags)
                ends.append(len(code) + 1)
                code.extend((_JUMP, 0))
                code[start + 2] = len(code)
            self.emit(tree[1][-1], flags)
            for place in ends:
                code[place] = len(code)
        elif kind == "flags":
            self.emit(tree[1], tree[2])
        elif kind == "group":
            code.extend((_SAVE, 2 * tree[2]))
            self.emit(tree[1], flags)
            code.extend((_SAVE, 2 * tree[2] + 1))
        elif kind == "repeat":
            self.repeat(tree, flags)
        elif kind == "start":
            code.append(_LINE_START if flags & 8 else _TEXT_START)
        elif kind == "end":
            code.append(_LINE_END if flags & 8 else _NEAR_END)
        elif kind == "first":
            code.append(_TEXT_START)
        elif kind == "last":
            code.append(_TEXT_END)
        elif kind == "word":
            code.extend((_BOUNDARY, 1 if flags & 256 else 0, 0 if tree[1] else 1))
        elif kind == "back":
            code.extend((_BACK, tree[1], (2 if flags & 256 else 1) if flags & 2 else 0))
        elif kind == "ahead":
            self.look(0 if tree[2] else 1, 0, tree[1], flags)
        elif kind == "behind":
            self.look(0 if tree[2] else 1, tree[3], tree[1], flags)
        elif kind == "atomic":
            self.look(2, 0, tree[1], flags)
        elif kind == "if":
            start = len(code)
            code.extend((_IF_SET, tree[1], 0))
            self.emit(tree[2], flags)
            end = len(code)
            code.extend((_JUMP, 0))
            code[start + 2] = len(code)
            self.emit(tree[3], flags)
            code[end + 1] = len(code)
        else:
            raise error("unknown part " + kind)
    def look(self, kind, width, tree, flags):
        start = len(self.code)
        self.code.extend((_LOOK, kind, width, 0))
        self.emit(tree, flags)
        self.code.append(_LOOK_END)
        self.code[start + 3] = len(self.code)
    def repeat(self, tree, flags):
        _, body, low, high, mode = tree
        code = self.code
        start = len(code)
        test = _test(body, flags)
        most = _unlimited if high is None else min(high, _unlimited - 1)
        if test is not None:
            code.extend((_ONE, ("greedy", "lazy", "possessive").index(mode), low, most, start + 5 + len(test)))
            code.extend(test)
        elif mode == "possessive":
            self.look(2, 0, ("repeat", body, low, high, "greedy"), flags)
        elif (low, high) == (0, 1):
            code.extend((_SPLIT, start + 3, 0) if mode == "greedy" else (_SPLIT, 0, start + 3))
            self.emit(body, flags)
            code[start + (2 if mode == "greedy" else 1)] = len(code)
        elif high != 0:
            register = code[1]
            code[1] += 2
            code.extend((_LOOP_START, register, _LOOP, register, low, most, 1 if mode == "lazy" else 0, 0, _LOOP_NEXT, register))
            self.emit(body, flags)
            code.extend((_JUMP, start + 2))
            code[start + 7] = len(code)
    def text(self):
        return "".join([chr(number) for number in self.code])


class Match:
    # Calls with more than four arguments are slow: bounds that are not those of the string are set later.
    def __init__(self, pattern, string, places):
        self.re = pattern
        self.string = string
        # Start and end of the match and of each group, and the group that was closed last.
        self._places = places
        self.pos = 0
        self.endpos = len(string)
    @property
    def lastindex(self):
        return self._places[-1] or None
    @property
    def lastgroup(self):
        for name, number in self.re.groupindex.items():
            if number == self._places[-1]:
                return name
        return None
    @property
    def regs(self):
        return tuple([self.span(group) for group in range(self.re.groups + 1)])
    def _number(self, group):
        if type(group) is int and 0 <= group <= self.re.groups:
            return group
        if isinstance(group, str):
            if group not in self.re.groupindex:
                raise IndexError("no such group")
            return self.re.groupindex[group]
        if hasattr(group, "__index__"):
            group = group.__index__()
            if 0 <= group <= self.re.groups:
                return group
        raise IndexError("no such group")
    def _get(self, number, default=None):
        start = self._places[2 * number]
        return default if start < 0 else self.string[start:self._places[2 * number + 1]]
    def group(self, *groups):
        if not groups:
            return self.string[self._places[0]:self._places[1]]
        if len(groups) == 1:
            return self._get(self._number(groups[0]))
        return tuple([self._get(self._number(g)) for g in groups])
    def __getitem__(self, group):
        return self._get(self._number(group))
    def groups(self, default=None):
        return tuple([self._get(i, default) for i in range(1, self.re.groups + 1)])
    def groupdict(self, default=None):
        return {name: self._get(number, default) for name, number in self.re.groupindex.items()}
    def start(self, group=0):
        return self._places[2 * self._number(group)]
    def end(self, group=0):
        return self._places[2 * self._number(group) + 1]
    def span(self, group=0):
        number = self._number(group)
        return (self._places[2 * number], self._places[2 * number + 1])
    def expand(self, template):
        return _fill(_template(template, self.re), self)
    def __copy__(self):
        return self
    def __deepcopy__(self, memo):
        return self
    def __repr__(self):
        return "<re.Match object; span=" + repr(self.span()) + ", match=" + repr(self.group()) + ">"


def _template(template, pattern):
    # Texts and numbers of groups.
    text = template.decode("latin-1") if isinstance(template, (bytes, bytearray)) else template
    parts = []
    plain = []
    i = 0
    while i < len(text):
        c = text[i]
        if c != "\\" or i + 1 >= len(text):
            if c == "\\":
                raise error("bad escape (end of pattern)", text, i)
            plain.append(c)
            i += 1
            continue
        c = text[i + 1]
        i += 2
        number = None
        if c == "g":
            if text[i:i + 1] != "<":
                raise error("missing <", text, i)
            end = text.find(">", i)
            if end < 0:
                raise error("missing >, unterminated name", text, i + 1)
            key = text[i + 1:end]
            if key == "":
                raise error("missing group name", text, i + 1)
            if key.isascii() and key.isdigit():
                number = int(key)
                if number > pattern.groups:
                    raise error("invalid group reference " + key, text, i + 1)
            else:
                if not key.isidentifier():
                    raise error("bad character in group name " + repr(key), text, i + 1)
                if key not in pattern.groupindex:
                    raise IndexError("unknown group name " + repr(key))
                number = pattern.groupindex[key]
            i = end + 1
        elif c == "0":
            digits = ""
            while len(digits) < 2 and text[i:i + 1] in ("0", "1", "2", "3", "4", "5", "6", "7"):
                digits += text[i]
                i += 1
            plain.append(chr(int(digits or "0", 8) & 255))
        elif "0" <= c <= "9":
            digits = c
            if "0" <= text[i:i + 1] <= "9":
                digits += text[i]
                i += 1
                if len(digits) == 2 and c in "0123" and text[i - 1] in "01234567" and text[i:i + 1] in ("0", "1", "2", "3", "4", "5", "6", "7"):
                    plain.append(chr(int(digits + text[i], 8) & 255))
                    i += 1
                    continue
            number = int(digits)
            if number > pattern.groups:
                raise error("invalid group reference " + digits, text, i - len(digits))
        elif c in _characters:
            plain.append(_characters[c])
        elif c == "\\":
            plain.append("\\")
        else:
            if c.isascii() and c.isalpha():
                raise error("bad escape \\" + c, text, i - 2)
            plain.append("\\" + c)
        if number is not None:
            if plain:
                parts.append("".join(plain))
                plain = []
            parts.append(number)
    if plain:
        parts.append("".join(plain))
    if pattern._is_bytes:
        return [part if isinstance(part, int) else part.encode("latin-1") for part in parts]
    return parts


def _fill(parts, match):
    empty = b"" if match.re._is_bytes else ""
    return empty.join([match._get(part, empty) if isinstance(part, int) else part for part in parts])


class Pattern:
    def __init__(self, pattern, flags):
        self.pattern = pattern
        self._is_bytes = isinstance(pattern, (bytes, bytearray))
        if not self._is_bytes and not isinstance(pattern, str):
            raise TypeError("first argument must be string or compiled pattern")
        text = pattern.decode("latin-1") if self._is_bytes else pattern
        parser = _Parser(text, int(flags))
        tree = parser.parse()
        self.flags = parser.flags if self._is_bytes or parser.flags & 256 else parser.flags | 32
        self.groups = parser.count
        self.groupindex = parser.names
        self._program = _Program(tree, parser.flags | 256 if self._is_bytes else parser.flags, parser.count).text()
    def _text(self, string):
        if type(string) is str and not self._is_bytes:
            return string
        if isinstance(string, str):
            if self._is_bytes:
                raise TypeError("cannot use a bytes pattern on a string-like object")
            return string if type(string) is str else str.__str__(string)
        if not isinstance(string, (bytes, bytearray, memoryview)):
            raise TypeError("expected string or bytes-like object, got '" + type(string).__name__ + "'")
        if not self._is_bytes:
            raise TypeError("cannot use a string pattern on a bytes-like object")
        return bytes(string).decode("latin-1")
    def _run(self, text, place, end, mode, limit, barred):
        state = None
        while True:
            state = _core_matchText(self._program, text, place, end, mode, limit, barred, state)
            if state[0] != 2:
                return state
    def _once(self, string, pos, endpos, mode):
        text = self._text(string)
        size = len(text)
        end = size if endpos is None else min(max(endpos, 0), size)
        pos = min(max(pos, 0), size)
        found = self._run(text, pos, end, mode, 1, -1)
        if found[0] != 1:
            return None
        match = Match(self, string, found[3:])
        match.pos = pos
        match.endpos = end
        return match
    def _whole(self, string, mode):
        # With the bounds of the string.
        text = string if type(string) is str and not self._is_bytes else self._text(string)
        end = len(text)
        found = None
        while True:
            found = _core_matchText(self._program, text, 0, end, mode, 1, -1, found)
            if found[0] != 2:
                break
        return Match(self, string, found[3:]) if found[0] == 1 else None
    def _first(self, string, mode, number):
        # The machine does it at once, unless it takes long.
        if type(string) is str and not self._is_bytes:
            found = _core_quick(number, self._program, string)
            if found is not None:
                return Match(self, string, found) if found else None
        return self._whole(string, mode)
    def match(self, string, pos=0, endpos=None):
        return self._first(string, 0, 12) if pos == 0 and endpos is None else self._once(string, pos, endpos, 0)
    def fullmatch(self, string, pos=0, endpos=None):
        return self._first(string, 1, 13) if pos == 0 and endpos is None else self._once(string, pos, endpos, 1)
    def search(self, string, pos=0, endpos=None):
        return self._first(string, 2, 14) if pos == 0 and endpos is None else self._once(string, pos, endpos, 2)
    def _places(self, string, pos, endpos, most=0):
        # The places of all matches: lists of many, each match with `size` numbers.
        text = self._text(string)
        end = len(text) if endpos is None else min(max(endpos, 0), len(text))
        place = min(max(pos, 0), len(text))
        barred = -1
        limit = 8
        while True:
            found = None
            while found is None or found[0] == 2:
                found = _core_matchText(self._program, text, place, end, 2, min(limit, most) if most else limit, barred, found)
            status = found[0]
            place = found[1]
            barred = found[2]
            yield found
            if most:
                most -= (len(found) - 3) // (2 * self.groups + 3)
                if most <= 0:
                    return
            if status == 0:
                return
            limit = 256
    def finditer(self, string, pos=0, endpos=None):
        size = 2 * self.groups + 3
        end = len(string) if endpos is None else min(max(endpos, 0), len(string))
        return self._matches(self._places(string, pos, endpos), string, (pos, end, size))
    def _matches(self, places, string, bounds):
        pos, end, size = bounds
        for found in places:
            for i in range(3, len(found), size):
                match = Match(self, string, found[i:i + size])
                match.pos = pos
                match.endpos = end
                yield match
    def findall(self, string, pos=0, endpos=None):
        if pos == 0 and endpos is None and type(string) is str and not self._is_bytes:
            result = _core_quick(15, self._program, string)
            if result is not None:
                return result
        result = []
        groups = self.groups
        size = 2 * groups + 3
        empty = b"" if self._is_bytes else ""
        for found in self._places(string, pos, endpos):
            if groups == 0:
                result.extend([string[found[i]:found[i + 1]] for i in range(3, len(found), size)])
            elif groups == 1:
                result.extend([string[found[i]:found[i + 1]] if found[i] >= 0 else empty for i in range(5, len(found), size)])
            else:
                for i in range(3, len(found), size):
                    result.append(tuple([string[found[j]:found[j + 1]] if found[j] >= 0 else empty for j in range(i + 2, i + size - 1, 2)]))
        return result
    def subn(self, repl, string, count=0):
        if type(string) is str and type(repl) is str and count == 0 and not self._is_bytes and "\\" not in repl:
            result = _core_quick(17, (self._program, repl), string)
            if result is not None:
                return result
        parts = []
        place = 0
        done = 0
        size = 2 * self.groups + 3
        filled = None
        text = None
        if not callable(repl):
            if isinstance(repl, str) == self._is_bytes:
                raise TypeError("sequence item 0: expected str instance, bytes found" if not self._is_bytes else "sequence item 0: expected a bytes-like object, str found")
            if (b"\\" if self._is_bytes else "\\") not in repl:
                text = repl
            else:
                filled = _template(repl, self)
        for found in self._places(string, 0, None, count):
            for i in range(3, len(found), size):
                start = found[i]
                if start > place:
                    parts.append(string[place:start])
                if text is not None:
                    parts.append(text)
                else:
                    match = Match(self, string, found[i:i + size])
                    parts.append(repl(match) if filled is None else _fill(filled, match))
                place = found[i + 1]
                done += 1
        parts.append(string[place:])
        return ((b"" if self._is_bytes else "").join(parts), done)
    def sub(self, repl, string, count=0):
        return self.subn(repl, string, count)[0]
    def split(self, string, maxsplit=0):
        if type(string) is str and maxsplit == 0 and not self._is_bytes:
            result = _core_quick(16, self._program, string)
            if result is not None:
                return result
        result = []
        place = 0
        size = 2 * self.groups + 3
        if maxsplit < 0:
            return [string]
        for found in self._places(string, 0, None, maxsplit):
            for i in range(3, len(found), size):
                result.append(string[place:found[i]])
                for j in range(i + 2, i + size - 1, 2):
                    result.append(string[found[j]:found[j + 1]] if found[j] >= 0 else None)
                place = found[i + 1]
        result.append(string[place:])
        return result
    def __copy__(self):
        return self
    def __deepcopy__(self, memo):
        return self
    def __eq__(self, other):
        return isinstance(other, Pattern) and self.pattern == other.pattern and self.flags == other.flags
    def __hash__(self):
        return hash((self.pattern, self.flags))
    def __repr__(self):
        names = [name for name, bit in (("re.IGNORECASE", 2), ("re.MULTILINE", 8), ("re.DOTALL", 16), ("re.VERBOSE", 64), ("re.ASCII", 256)) if self.flags & bit]
        return "re.compile(" + repr(self.pattern) + (", " + "|".join(names) if names else "") + ")"


_cache = {}
# Patterns that are strings and have no flags, by themselves.
_plain = {}


def compile(pattern, flags=0):
    if type(pattern) is str and type(flags) is int and flags == 0:
        found = _plain.get(pattern)
        if found is None:
            if len(_plain) > 500:
                _plain.clear()
            found = _plain[pattern] = Pattern(pattern, 0)
        return found
    if isinstance(pattern, Pattern):
        if flags:
            raise ValueError("cannot process flags argument with a compiled pattern")
        return pattern
    key = (type(pattern), pattern, int(flags))
    if key not in _cache:
        if len(_cache) > 500:
            _cache.clear()
        _cache[key] = Pattern(pattern, flags)
    return _cache[key]


def match(pattern, string, flags=0):
    return compile(pattern, flags).match(string)


def fullmatch(pattern, string, flags=0):
    return compile(pattern, flags).fullmatch(string)


def search(pattern, string, flags=0):
    return compile(pattern, flags).search(string)


def sub(pattern, repl, string, count=0, flags=0):
    return compile(pattern, flags).sub(repl, string, count)


def subn(pattern, repl, string, count=0, flags=0):
    return compile(pattern, flags).subn(repl, string, count)


def split(pattern, string, maxsplit=0, flags=0):
    return compile(pattern, flags).split(string, maxsplit)


def findall(pattern, string, flags=0):
    return compile(pattern, flags).findall(string)


def finditer(pattern, string, flags=0):
    return compile(pattern, flags).finditer(string)


class Scanner:
    """Takes a text apart into what patterns match, given with what is to be done with that."""

    def __init__(self, lexicon, flags=0):
        self.lexicon = lexicon
        self._rules = [(compile(phrase, flags), action) for phrase, action in lexicon]

    def scan(self, string):
        """What the actions gave, and the rest of the text, with which no pattern begins."""
        found = []
        place = 0
        while True:
            for pattern, action in self._rules:
                match = pattern.match(string, place)
                if match:
                    break
            if not match or match.end() == place:
                return found, string[place:]
            place = match.end()
            if callable(action):
                self.match = match
                action = action(self, match.group())
            if action is not None:
                found.append(action)


def purge():
    _cache.clear()
    _plain.clear()


def escape(pattern):
    if isinstance(pattern, (bytes, bytearray)):
        return escape(pattern.decode("latin-1")).encode("latin-1")
    return "".join(["\\" + c if c in "()[]{}?*+-|^$\\.&~# \t\n\r\v\f" else c for c in pattern])
