# The module re: a matcher that goes back where it has to.
#
# A pattern becomes a tree of tuples; a tree becomes a function `match(place, go_on)` that calls `go_on` with each place at
# which it can end, the preferred one first.

import enum


class error(Exception):
    def __init__(self, msg, pattern=None, pos=None):
        self.msg = msg
        self.pattern = pattern
        self.pos = pos
        Exception.__init__(self, msg if pos is None else msg + " at position " + str(pos))


class RegexFlag(enum.IntFlag):
    NOFLAG = 0
    IGNORECASE = 2
    LOCALE = 4
    MULTILINE = 8
    DOTALL = 16
    UNICODE = 32
    VERBOSE = 64
    ASCII = 256
    def __repr__(self):
        names = ["re." + found._name_ for found in RegexFlag if found._value_ & self._value_]
        return "|".join(names) if names else "re.NOFLAG"
    __str__ = __repr__


NOFLAG = RegexFlag.NOFLAG
I = IGNORECASE = RegexFlag.IGNORECASE
L = LOCALE = RegexFlag.LOCALE
M = MULTILINE = RegexFlag.MULTILINE
S = DOTALL = RegexFlag.DOTALL
U = UNICODE = RegexFlag.UNICODE
X = VERBOSE = RegexFlag.VERBOSE
A = ASCII = RegexFlag.ASCII


def _is_word(c):
    return c == "_" or c.isalnum()


def _is_digit(c):
    return c.isdigit()


def _is_space(c):
    return c in " \t\n\r\f\v" or c.isspace()


_classes = {"d": (_is_digit, True), "D": (_is_digit, False), "w": (_is_word, True), "W": (_is_word, False), "s": (_is_space, True), "S": (_is_space, False)}
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
        plain = item
        while True:
            c = self.peek()
            place = self.i
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
                if end < 0 or len(parts) > 2 or inside in ("", ",") and inside != "," or not all([p == "" or p.isdigit() for p in parts]):
                    return item
                low = int(parts[0]) if parts[0] else 0
                high = low if len(parts) == 1 else int(parts[1]) if parts[1] else None
                if high is not None and high < low:
                    self.fail("min repeat greater than max repeat", self.i + 1)
                self.i = end + 1
            else:
                return item
            if item[0] in ("start", "end", "first", "last"):
                self.fail("nothing to repeat", place)
            if item is not plain:
                self.fail("multiple repeat", place)
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
                    named_at = self.i + 1
                    if name == "":
                        self.fail("missing group name", named_at)
                    if not name.isidentifier():
                        self.fail("bad character in group name " + repr(name), named_at)
                    self.i = end + 1
                elif self.peek() == "=":
                    end = self.text.find(")", self.i)
                    name = self.text[self.i + 1:end]
                    self.i = end + 1
                    if name not in self.names:
                        self.fail("unknown group name " + repr(name))
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
                number = int(key) if key.isdigit() else self.names[key]
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
                    self.fail("redefinition of group name " + repr(name) + " as group " + str(number) + "; was group " + str(self.names[name]), named_at)
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
        if c in _classes:
            return ("class", _classes[c])
        if c == "b":
            return ("word", True)
        if c == "B":
            return ("word", False)
        if c == "A":
            return ("first",)
        if c == "Z":
            return ("last",)
        if c.isdigit() and c != "0":
            digits = c
            if self.peek().isdigit():
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
        if c.isalpha():
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
                if c in _classes:
                    items.append(("class", _classes[c]))
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


def _in_set(items, negated, ignore):
    singles = set()
    rest = []
    for item in items:
        if item[0] == "char":
            singles.add(item[1])
            if ignore:
                singles.add(item[1].lower())
                singles.add(item[1].upper())
        else:
            rest.append(item)
    def one(c):
        if c in singles:
            return True
        for item in rest:
            if item[0] == "range":
                if item[1] <= c <= item[2]:
                    return True
            elif item[1][0](c) == item[1][1]:
                return True
        return False
    if ignore:
        return lambda c: (one(c) or one(c.lower()) or one(c.upper())) != negated
    if negated:
        return lambda c: not one(c)
    return one


class _State:
    """What a match is about: the text, its end, and where the groups are."""


def _single(tree, flags):
    # The test of one character; None for what is not about one character.
    kind = tree[0]
    if kind == "char":
        wanted = tree[1]
        if flags & 2:
            lower = wanted.lower()
            return lambda c: c.lower() == lower
        return lambda c: c == wanted
    if kind == "any":
        if flags & 16:
            return lambda c: True
        return lambda c: c != "\n"
    if kind == "class":
        test, truth = tree[1]
        if flags & 256:
            return lambda c: (c < "\x80" and test(c)) == truth
        if truth:
            return test
        return lambda c: not test(c)
    if kind == "set":
        return _in_set(tree[1], tree[2], flags & 2)
    return None


def _compile(tree, flags, state):
    kind = tree[0]
    test = _single(tree, flags)
    if test is not None:
        def single(i, go_on):
            return go_on(i + 1) if i < state.end and test(state.text[i]) else -1
        return single
    if kind == "seq":
        parts = [_compile(x, flags, state) for x in tree[1]]
        if not parts:
            return lambda i, go_on: go_on(i)
        if len(parts) == 1:
            return parts[0]
        def sequence(i, go_on):
            def step(number, i):
                if number == len(parts):
                    return go_on(i)
                return parts[number](i, lambda j: step(number + 1, j))
            return step(0, i)
        if len(parts) == 2:
            first, second = parts
            return lambda i, go_on: first(i, lambda j: second(j, go_on))
        return sequence
    if kind == "or":
        branches = [_compile(x, flags, state) for x in tree[1]]
        def either(i, go_on):
            for branch in branches:
                result = branch(i, go_on)
                if result >= 0:
                    return result
            return -1
        return either
    if kind == "flags":
        return _compile(tree[1], tree[2], state)
    if kind == "group":
        inner = _compile(tree[1], flags, state)
        number = tree[2]
        def group(i, go_on):
            old = state.groups[number]
            def done(j):
                before = state.groups[number]
                state.groups[number] = (i, j)
                last = state.last
                state.last = number
                result = go_on(j)
                if result < 0:
                    state.groups[number] = before
                    state.last = last
                return result
            result = inner(i, done)
            if result < 0:
                state.groups[number] = old
            return result
        return group
    if kind == "repeat":
        return _compile_repeat(tree, flags, state)
    if kind == "start":
        if flags & 8:
            return lambda i, go_on: go_on(i) if i == 0 or state.text[i - 1] == "\n" else -1
        return lambda i, go_on: go_on(i) if i == 0 else -1
    if kind == "end":
        if flags & 8:
            return lambda i, go_on: go_on(i) if i == state.end or state.text[i] == "\n" else -1
        return lambda i, go_on: go_on(i) if i == state.end or i == state.end - 1 and state.text[i] == "\n" else -1
    if kind == "first":
        return lambda i, go_on: go_on(i) if i == 0 else -1
    if kind == "last":
        return lambda i, go_on: go_on(i) if i == state.end else -1
    if kind == "word":
        wanted = tree[1]
        def boundary(i, go_on):
            before = i > 0 and _is_word(state.text[i - 1])
            behind = i < state.end and _is_word(state.text[i])
            return go_on(i) if (before != behind) == wanted else -1
        return boundary
    if kind == "back":
        number = tree[1]
        def back(i, go_on):
            place = state.groups[number]
            if place is None:
                return -1
            part = state.text[place[0]:place[1]]
            found = state.text[i:i + len(part)]
            if found == part or flags & 2 and found.lower() == part.lower():
                return go_on(i + len(part))
            return -1
        return back
    if kind == "ahead" or kind == "behind":
        inner = _compile(tree[1], flags, state)
        positive = tree[2]
        width = tree[3] if kind == "behind" else 0
        def look(i, go_on):
            if i < width:
                found = -1
            elif kind == "behind":
                found = inner(i - width, lambda j: j if j == i else -1)
            else:
                found = inner(i, lambda j: j)
            return go_on(i) if (found >= 0) == positive else -1
        return look
    if kind == "atomic":
        inner = _compile(tree[1], flags, state)
        def atomic(i, go_on):
            found = inner(i, lambda j: j)
            return go_on(found) if found >= 0 else -1
        return atomic
    if kind == "if":
        number = tree[1]
        yes = _compile(tree[2], flags, state)
        no = _compile(tree[3], flags, state)
        return lambda i, go_on: (yes if state.groups[number] is not None else no)(i, go_on)
    raise error("unknown part " + kind)


def _compile_repeat(tree, flags, state):
    _, body, low, high, mode = tree
    test = _single(body, flags)
    if test is not None:
        def run(i, go_on):
            text = state.text
            end = state.end if high is None else min(state.end, i + high)
            if mode == "lazy":
                j = i
                while j - i < low:
                    if j >= end or not test(text[j]):
                        return -1
                    j += 1
                while True:
                    result = go_on(j)
                    if result >= 0:
                        return result
                    if j >= end or not test(text[j]):
                        return -1
                    j += 1
            j = i
            while j < end and test(text[j]):
                j += 1
            if j - i < low:
                return -1
            if mode == "possessive":
                return go_on(j)
            while True:
                result = go_on(j)
                if result >= 0 or j - i == low:
                    return result
                j -= 1
        return run
    inner = _compile(body, flags, state)
    if mode == "lazy":
        def lazy(i, go_on, count=0):
            if count >= low:
                result = go_on(i)
                if result >= 0:
                    return result
            if high is not None and count >= high:
                return -1
            return inner(i, lambda j: -1 if j == i and count >= low else lazy(j, go_on, count + 1))
        return lazy
    def greedy(i, go_on, count=0):
        if high is None or count < high:
            result = inner(i, lambda j: -1 if j == i and count >= low else greedy(j, go_on, count + 1))
            if result >= 0:
                return result
        return go_on(i) if count >= low else -1
    if mode == "possessive":
        def possessive(i, go_on):
            found = greedy(i, lambda j: j)
            return go_on(found) if found >= 0 else -1
        return possessive
    return greedy


class Match:
    def __init__(self, pattern, state, start, end, pos):
        self.re = pattern
        self.string = state.given
        self._places = [(start, end)] + state.groups[1:]
        self.pos = pos
        self.endpos = state.end
        self.lastindex = state.last or None
    @property
    def lastgroup(self):
        for name, number in self.re.groupindex.items():
            if number == self.lastindex:
                return name
        return None
    def _number(self, group):
        if isinstance(group, str):
            if group not in self.re.groupindex:
                raise IndexError("no such group")
            return self.re.groupindex[group]
        if not 0 <= group < len(self._places):
            raise IndexError("no such group")
        return group
    def _get(self, group, default=None):
        place = self._places[self._number(group)]
        return default if place is None else self.string[place[0]:place[1]]
    def group(self, *groups):
        if not groups:
            return self._get(0)
        if len(groups) == 1:
            return self._get(groups[0])
        return tuple([self._get(g) for g in groups])
    def __getitem__(self, group):
        return self._get(group)
    def groups(self, default=None):
        return tuple([self._get(i, default) for i in range(1, len(self._places))])
    def groupdict(self, default=None):
        return {name: self._get(number, default) for name, number in self.re.groupindex.items()}
    def start(self, group=0):
        place = self._places[self._number(group)]
        return -1 if place is None else place[0]
    def end(self, group=0):
        place = self._places[self._number(group)]
        return -1 if place is None else place[1]
    def span(self, group=0):
        return (self.start(group), self.end(group))
    def expand(self, template):
        return _expand(template, self)
    def __bool__(self):
        return True
    def __repr__(self):
        return "<re.Match object; span=" + repr(self.span()) + ", match=" + repr(self.group()) + ">"


def _expand(template, match):
    if isinstance(template, bytes):
        # Byte by byte, as characters.
        return _expand_text(template.decode("latin-1"), match, lambda group: match._get(group, b"").decode("latin-1")).encode("latin-1")
    return _expand_text(template, match, lambda group: match._get(group, ""))


def _expand_text(template, match, group):
    parts = []
    i = 0
    while i < len(template):
        c = template[i]
        if c != "\\" or i + 1 >= len(template):
            parts.append(c)
            i += 1
            continue
        c = template[i + 1]
        i += 2
        if c == "g":
            end = template.index(">", i)
            key = template[i + 1:end]
            i = end + 1
            if not key.isdigit() and key not in match.re.groupindex:
                raise IndexError("unknown group name " + repr(key))
            parts.append(group(int(key) if key.isdigit() else key))
        elif c.isdigit() and c != "0":
            digits = c
            if template[i:i + 1].isdigit():
                digits += template[i]
                i += 1
            if int(digits) >= len(match._places):
                raise error("invalid group reference " + digits, template, i - len(digits))
            parts.append(group(int(digits)))
        elif c in _characters:
            parts.append(_characters[c])
        elif c == "\\":
            parts.append("\\")
        else:
            if c.isalpha():
                raise error("bad escape \\" + c, template, i - 2)
            parts.append("\\" + c)
    return "".join(parts)


class Pattern:
    def __init__(self, pattern, flags):
        self.pattern = pattern
        self._is_bytes = isinstance(pattern, bytes)
        text = pattern.decode("latin-1") if self._is_bytes else pattern
        parser = _Parser(text, int(flags))
        tree = parser.parse()
        self._flags = parser.flags
        self.flags = parser.flags if self._is_bytes else parser.flags | 32
        self.groups = parser.count
        self.groupindex = parser.names
        self._state = _State()
        self._match = _compile(tree, parser.flags, self._state)
        # A character with which every match starts lets the search skip quickly.
        self._first = None
        if tree[0] == "seq" and tree[1] and tree[1][0][0] == "char" and not parser.flags & 2:
            self._first = tree[1][0][1]
    def _prepare(self, string, pos, endpos):
        state = self._state
        state.given = string
        state.text = string.decode("latin-1") if isinstance(string, (bytes, bytearray)) else string
        if not isinstance(state.text, str):
            raise TypeError("expected string or bytes-like object, got '" + type(string).__name__ + "'")
        if self._is_bytes == isinstance(string, str):
            raise TypeError("cannot use a " + ("bytes" if self._is_bytes else "string") + " pattern on a " + ("string" if self._is_bytes else "bytes-like object"))
        size = len(state.text)
        state.end = size if endpos is None else min(endpos, size)
        return min(max(pos, 0), size)
    def _at(self, i, pos, whole=False):
        state = self._state
        state.groups = [None] * (self.groups + 1)
        state.last = 0
        end = state.end
        found = self._match(i, (lambda j: j if j == end else -1) if whole else (lambda j: j))
        return Match(self, state, i, found, pos) if found >= 0 else None
    def match(self, string, pos=0, endpos=None):
        i = self._prepare(string, pos, endpos)
        return self._at(i, pos)
    def fullmatch(self, string, pos=0, endpos=None):
        i = self._prepare(string, pos, endpos)
        return self._at(i, pos, True)
    def _search(self, i, pos, barred=-1):
        state = self._state
        while i <= state.end:
            if self._first is not None:
                i = state.text.find(self._first, i, state.end)
                if i < 0:
                    return None
            found = self._at(i, pos)
            if found is not None and (found.end() != barred or found.end() != i):
                return found
            i += 1
        return None
    def search(self, string, pos=0, endpos=None):
        return self._search(self._prepare(string, pos, endpos), pos)
    def finditer(self, string, pos=0, endpos=None):
        i = self._prepare(string, pos, endpos)
        barred = -1
        while True:
            found = self._search(i, pos, barred)
            if found is None:
                return
            yield found
            i = found.end()
            barred = i if found.start() == i else -1
            self._prepare(string, pos, endpos)
    def findall(self, string, pos=0, endpos=None):
        result = []
        empty = b"" if self._is_bytes else ""
        for found in self.finditer(string, pos, endpos):
            if self.groups == 0:
                result.append(found.group())
            elif self.groups == 1:
                result.append(found._get(1, empty))
            else:
                result.append(found.groups(empty))
        return result
    def subn(self, replacement, string, count=0):
        parts = []
        place = 0
        done = 0
        backslash = b"\\" if self._is_bytes else "\\"
        for found in self.finditer(string):
            if count and done >= count:
                break
            parts.append(string[place:found.start()])
            parts.append(replacement(found) if callable(replacement) else replacement if backslash not in replacement else _expand(replacement, found))
            place = found.end()
            done += 1
        parts.append(string[place:])
        return ((b"" if self._is_bytes else "").join(parts), done)
    def sub(self, replacement, string, count=0):
        return self.subn(replacement, string, count)[0]
    def split(self, string, maxsplit=0):
        result = []
        place = 0
        for found in self.finditer(string):
            if maxsplit and len(result) >= maxsplit * (self.groups + 1):
                break
            result.append(string[place:found.start()])
            result.extend(found.groups())
            place = found.end()
        result.append(string[place:])
        return result
    def __eq__(self, other):
        return isinstance(other, Pattern) and self.pattern == other.pattern and self.flags == other.flags
    def __hash__(self):
        return hash((self.pattern, self.flags))
    def __repr__(self):
        names = [name for name, bit in (("re.IGNORECASE", 2), ("re.MULTILINE", 8), ("re.DOTALL", 16), ("re.VERBOSE", 64), ("re.ASCII", 256)) if self.flags & bit]
        return "re.compile(" + repr(self.pattern) + (", " + "|".join(names) if names else "") + ")"


_cache = {}


def compile(pattern, flags=0):
    if isinstance(pattern, Pattern):
        if flags:
            raise ValueError("cannot process flags argument with a compiled pattern")
        return pattern
    if not isinstance(pattern, (str, bytes)):
        raise TypeError("first argument must be string or compiled pattern")
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


def purge():
    _cache.clear()


def escape(pattern):
    if isinstance(pattern, (bytes, bytearray)):
        return escape(pattern.decode("latin-1")).encode("latin-1")
    return "".join(["\\" + c if c in "()[]{}?*+-|^$\\.&~# \t\n\r\v\f" else c for c in pattern])
