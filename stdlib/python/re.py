# The module re. A pattern becomes a tree of tuples, and a tree a program for the machine's matcher: a string whose characters are numbers
# (Sources/VM/Natives/PatternMatcher.swift says which).

import enum
from _re_parser import _characters, error, Parser as _Parser, Source as _Source


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
        rest = self._value_
        if rest < 0:
            return "~(" + repr(~self) + ")" if self != ~RegexFlag.NOFLAG else "~re.NOFLAG"
        names = []
        for found in RegexFlag:
            if found._value_ & rest:
                names.append("re." + found._name_)
                rest &= ~found._value_
        if rest:
            names.append(hex(rest))
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
        self.code.extend((_LOOK, kind, min(width, _unlimited), 0))
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
            code.extend((_ONE, ("greedy", "lazy", "possessive").index(mode), min(low, _unlimited - 1), most, start + 5 + len(test)))
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
            code.extend((_LOOP_START, register, _LOOP, register, min(low, _unlimited - 1), most, 1 if mode == "lazy" else 0, 0, _LOOP_NEXT, register))
            self.emit(body, flags)
            code.extend((_JUMP, start + 2))
            code[start + 7] = len(code)
    def text(self):
        return "".join([chr(number) for number in self.code])


def _part(string, start, end):
    # A part of what was searched: a str or bytes, whatever that is.
    found = string[start:end]
    kind = type(found)
    if kind is str or kind is bytes:
        return found
    return str.__str__(string)[start:end] if isinstance(string, str) else bytes(string)[start:end]


def _exact(string):
    # The same as a str or bytes.
    kind = type(string)
    if kind is str or kind is bytes:
        return string
    if isinstance(string, str):
        return str.__str__(string)
    return bytes(string) if isinstance(string, (bytearray, memoryview)) else string


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
        for name, number in self.re._names.items():
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
            if group not in self.re._names:
                raise IndexError("no such group")
            return self.re._names[group]
        if hasattr(group, "__index__"):
            group = group.__index__()
            if 0 <= group <= self.re.groups:
                return group
        raise IndexError("no such group")
    def _get(self, number, default=None):
        start = self._places[2 * number]
        return default if start < 0 else _part(self.string, start, self._places[2 * number + 1])
    def group(self, *groups):
        if not groups:
            return _part(self.string, self._places[0], self._places[1])
        if len(groups) == 1:
            return self._get(self._number(groups[0]))
        return tuple([self._get(self._number(g)) for g in groups])
    def __getitem__(self, group):
        return self._get(self._number(group))
    def groups(self, default=None):
        return tuple([self._get(i, default) for i in range(1, self.re.groups + 1)])
    def groupdict(self, default=None):
        return {name: self._get(number, default) for name, number in self.re._names.items()}
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
        return "<re.Match object; span=" + repr(self.span()) + ", match=" + repr(self.group())[:50] + ">"


def _template(template, pattern):
    # Texts and numbers of groups.
    source = _Source(template.decode("latin-1") if pattern._is_bytes else template, template)
    parts = []
    plain = []
    while True:
        c = source.get()
        if c is None:
            break
        if c[0] != "\\":
            plain.append(c)
            continue
        kind = c[1]
        number = None
        if kind == "g":
            if not source.match("<"):
                source.fail("missing <")
            name = source.get_until(">", "group name")
            number = source.number(name)
            if number is not None:
                if number > pattern.groups:
                    source.fail("invalid group reference %d" % number, len(name) + 1)
            else:
                if name not in pattern._names:
                    raise IndexError("unknown group name %r" % name)
                number = pattern._names[name]
        elif kind == "0":
            plain.append(chr(int("0" + source.get_while(2, "01234567"), 8) & 255))
        elif "1" <= kind <= "9":
            if source.next is not None and "0" <= source.next <= "9":
                c += source.get()
                if kind < "8" and c[2] < "8" and source.next is not None and "0" <= source.next < "8":
                    c += source.get()
                    code = int(c[1:], 8)
                    if code > 0o377:
                        source.fail("octal escape value %s outside of range 0-0o377" % c, len(c))
                    plain.append(chr(code))
                    continue
            number = int(c[1:])
            if number > pattern.groups:
                source.fail("invalid group reference %d" % number, len(c) - 1)
        elif kind in _characters:
            plain.append(_characters[kind])
        elif kind == "b":
            plain.append("\b")
        else:
            if kind.isascii() and kind.isalpha():
                source.fail("bad escape " + c, len(c))
            plain.append(c)
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
        parser = _Parser(text, pattern, int(flags))
        tree = parser.parse()
        self.flags = parser.flags
        self.groups = parser.count
        self._names = parser.names
        self.groupindex = mappingproxy(parser.names)
        self._program = _Program(tree, parser.flags | 256 if self._is_bytes else parser.flags, parser.count).text()
    def _text(self, string):
        if type(string) is str and not self._is_bytes:
            return string
        if isinstance(string, str):
            if self._is_bytes:
                raise TypeError("cannot use a bytes pattern on a string-like object")
            return string if type(string) is str else str.__str__(string)
        kind = type(string).__name__
        if not isinstance(string, (bytes, bytearray, memoryview)):
            try:
                string = memoryview(string)
            except TypeError:
                string = None
        if string is None:
            raise TypeError("expected string or bytes-like object, got '" + kind + "'")
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
        string = _exact(string)
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
        string = _exact(string)
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
        string = _exact(string)
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
    def scanner(self, string, pos=0, endpos=None):
        return _PlaceScanner(self, string, pos, endpos)
    def __reduce__(self):
        return compile, (self.pattern, self.flags)
    def __copy__(self):
        return self
    def __deepcopy__(self, memo):
        return self
    def __eq__(self, other):
        return isinstance(other, Pattern) and self.pattern == other.pattern and self.flags == other.flags
    def __hash__(self):
        return hash((self.pattern, self.flags))
    def __repr__(self):
        rest = self.flags if self._is_bytes else self.flags & ~32
        names = []
        for name, bit in _shown_flags:
            if rest & bit:
                names.append(name)
                rest &= ~bit
        if rest:
            names.append(hex(rest))
        return "re.compile(" + repr(self.pattern)[:200] + (", " + "|".join(names) if names else "") + ")"


class _PlaceScanner:
    # Goes from match to match.
    def __init__(self, pattern, string, pos, endpos):
        self.pattern = pattern
        self._string = string
        self._place = pos
        self._end = endpos
        self._barred = False
    def _next(self, find):
        if self._place is None:
            return None
        found = find(self._string, self._place, len(self._string) if self._end is None else self._end)
        if found is None:
            self._place = None
        elif found.end() == found.start():
            self._place = found.end() + 1 if found.end() < len(self._string) else None
        else:
            self._place = found.end()
        return found
    def match(self):
        return self._next(self.pattern.match)
    def search(self):
        return self._next(self.pattern.search)


_shown_flags = (
    ("re.TEMPLATE", 1), ("re.IGNORECASE", 2), ("re.LOCALE", 4), ("re.MULTILINE", 8), ("re.DOTALL", 16), ("re.VERBOSE", 64),
    ("re.DEBUG", 128), ("re.ASCII", 256))
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
