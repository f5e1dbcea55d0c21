# What `re` knows of the syntax of patterns: a pattern becomes a tree of tuples.

IGNORECASE, LOCALE, MULTILINE, DOTALL, UNICODE, VERBOSE, DEBUG, ASCII = 2, 4, 8, 16, 32, 64, 128, 256
_types = LOCALE | UNICODE | ASCII
_flags = {"i": IGNORECASE, "L": LOCALE, "m": MULTILINE, "s": DOTALL, "x": VERBOSE, "a": ASCII, "u": UNICODE}
_characters = {"a": "\a", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v", "\\": "\\"}
_places = {"A": ("first",), "Z": ("last",), "b": ("word", True), "B": ("word", False)}
_anchors = ("start", "end", "first", "last", "word")
_digits = "0123456789"
_octal = "01234567"
_hexadecimal = "0123456789abcdefABCDEF"
_too_many = 4294967295
_most_groups = 1073741823


class error(Exception):
    """What is wrong with a pattern or a template, and where."""

    __module__ = "re"

    def __init__(self, msg, pattern=None, pos=None):
        self.msg = msg
        self.pattern = pattern
        self.pos = pos
        self.lineno = self.colno = None
        if pattern is not None and pos is not None:
            msg = "%s at position %d" % (msg, pos)
            newline = "\n" if isinstance(pattern, str) else b"\n"
            self.lineno = pattern.count(newline, 0, pos) + 1
            self.colno = pos - pattern.rfind(newline, 0, pos)
            if newline in pattern:
                msg = "%s (line %d, column %d)" % (msg, self.lineno, self.colno)
        Exception.__init__(self, msg)


class _NowVerbose(Exception):
    # A flag at the start says how the text is to be read.
    pass


class Source:
    """A text that is read character by character; what a backslash stands before counts as one with it."""

    def __init__(self, text, whole):
        self.text = text
        # The text as the program has it.
        self.whole = whole
        self.is_text = isinstance(whole, str)
        self.i = 0
        # What comes next, None at the end.
        self.next = None
        self.seek(0)

    def seek(self, place):
        self.i = place
        found = self.text[place:place + 1]
        if found == "\\":
            found = self.text[place:place + 2]
            if len(found) == 1:
                raise error("bad escape (end of pattern)", self.whole, len(self.text) - 1)
        self.next = found or None

    def get(self):
        found = self.next
        if found is not None:
            self.seek(self.i + len(found))
        return found

    def match(self, text):
        if self.next == text:
            self.get()
            return True
        return False

    def fail(self, message, back=0):
        raise error(message, self.whole, self.i - back)

    def get_while(self, most, kinds):
        found = ""
        while len(found) < most and self.next is not None and self.next in kinds:
            found += self.get()
        return found

    def get_until(self, end, what):
        found = ""
        while True:
            c = self.get()
            if c is None:
                if not found:
                    self.fail("missing " + what)
                self.fail("missing %s, unterminated name" % end, len(found))
            if c == end:
                if not found:
                    self.fail("missing " + what, 1)
                return found
            found += c

    def check_name(self, name, back):
        if not name.isidentifier():
            self.fail("bad character in group name %r" % name, len(name) + back)

    def number(self, name):
        # The number of a group that is asked for by it; None for a name.
        if name.isascii() and name.isdecimal():
            return int(name)
        if name.isidentifier():
            return None
        try:
            found = int(name)
        except ValueError:
            found = -1
        if found < 0:
            self.check_name(name, 1)
        import warnings
        warnings.warn("bad character in group name %s at position %d" % (repr(name), self.i - len(name) - 1), DeprecationWarning)
        return found


class Parser:
    """Makes the tree of a pattern; afterwards `flags`, `count` and `names` say what else it tells."""

    def __init__(self, text, whole, flags):
        self.text = text
        self.whole = whole
        self.given = flags

    def parse(self):
        try:
            return self._parse(self.given)
        except _NowVerbose:
            return self._parse(self.given | VERBOSE)

    def _parse(self, flags):
        self.source = Source(self.text, self.whole)
        self.flags = flags
        self.count = 0
        self.names = {}
        # The widths of groups that are closed.
        self.widths = {}
        # Where groups are asked for that need not be there yet.
        self.asked = {}
        # Groups from this number on belong to the look-behind that is read.
        self.behind = None
        tree = self.alternatives(flags & VERBOSE, 0)
        self._settle_flags()
        if self.source.next is not None:
            self.source.fail("unbalanced parenthesis")
        for number, place in self.asked.items():
            if number > self.count:
                raise error("invalid group reference %d" % number, self.whole, place)
        return tree

    def _settle_flags(self):
        flags = self.flags
        if self.source.is_text:
            if flags & LOCALE:
                raise ValueError("cannot use LOCALE flag with a str pattern")
            if flags & ASCII and flags & UNICODE:
                raise ValueError("ASCII and UNICODE flags are incompatible")
            if not flags & ASCII:
                self.flags |= UNICODE
        else:
            if flags & UNICODE:
                raise ValueError("cannot use UNICODE flag with a bytes pattern")
            if flags & LOCALE and flags & ASCII:
                raise ValueError("ASCII and LOCALE flags are incompatible")

    def alternatives(self, verbose, depth):
        branches = [self.sequence(verbose, depth, depth == 0)]
        while self.source.match("|"):
            branches.append(self.sequence(verbose, depth, False))
        return branches[0] if len(branches) == 1 else ("or", branches)

    def sequence(self, verbose, depth, is_first):
        source = self.source
        items = []
        while True:
            c = source.next
            if c is None or c == "|" or c == ")":
                return ("seq", items)
            source.get()
            if verbose:
                if c in " \t\n\r\f\v":
                    continue
                if c == "#":
                    while True:
                        c = source.get()
                        if c is None or c == "\n":
                            break
                    continue
            if c[0] == "\\":
                items.append(self.escape(c))
            elif c not in ".^$*+?{[(":
                items.append(("char", c))
            elif c == ".":
                items.append(("any",))
            elif c == "^":
                items.append(("start",))
            elif c == "$":
                items.append(("end",))
            elif c == "[":
                items.append(self.set())
            elif c == "(":
                item = self.group(verbose, depth, is_first and not items)
                if item is not None:
                    items.append(item)
            else:
                self.repeat(c, items)

    # MARK: Repetitions

    def repeat(self, c, items):
        source = self.source
        here = source.i
        if c == "{":
            bounds = self.bounds(here)
            if bounds is None:
                items.append(("char", c))
                return
            low, high = bounds
        else:
            low, high = {"*": (0, None), "+": (1, None), "?": (0, 1)}[c]
        if not items or items[-1][0] in _anchors:
            source.fail("nothing to repeat", source.i - here + 1)
        if items[-1][0] == "repeat":
            source.fail("multiple repeat", source.i - here + 1)
        mode = "lazy" if source.match("?") else "possessive" if source.match("+") else "greedy"
        items[-1] = ("repeat", items[-1], low, high, mode)

    def bounds(self, here):
        # The numbers in braces; None if these are no repetition.
        source = self.source
        if source.next == "}":
            return None
        low = source.get_while(len(self.text), _digits)
        high = source.get_while(len(self.text), _digits) if source.match(",") else low
        if not source.match("}"):
            source.seek(here)
            return None
        least = int(low) if low else 0
        most = int(high) if high else None
        if least >= _too_many or most is not None and most >= _too_many:
            raise OverflowError("the repetition number is too large")
        if most is not None and most < least:
            source.fail("min repeat greater than max repeat", source.i - here)
        return least, most

    # MARK: Characters

    def escape(self, c):
        source = self.source
        kind = c[1]
        if kind in "dDwWsS":
            return ("class", kind)
        if kind in _places:
            return _places[kind]
        if kind == "0":
            return ("char", chr(int("0" + source.get_while(2, _octal), 8)))
        if kind in _digits:
            if source.next is not None and source.next in _digits:
                c += source.get()
                if c[1] in _octal and c[2] in _octal and source.next is not None and source.next in _octal:
                    return ("char", self.octal(c + source.get()))
            number = int(c[1:])
            if number > self.count:
                source.fail("invalid group reference %d" % number, len(c) - 1)
            if number not in self.widths:
                source.fail("cannot refer to an open group", len(c))
            self.check_behind(number)
            return ("back", number)
        return ("char", self.character(c))

    def octal(self, c):
        code = int(c[1:], 8)
        if code > 0o377:
            self.source.fail("octal escape value %s outside of range 0-0o377" % c, len(c))
        return chr(code)

    def character(self, c):
        # What a backslash and a character mean in and outside of sets.
        source = self.source
        kind = c[1]
        if kind in _characters:
            return _characters[kind]
        if kind == "x" or kind in "uU" and source.is_text:
            size = {"x": 2, "u": 4, "U": 8}[kind]
            digits = source.get_while(size, _hexadecimal)
            if len(digits) != size:
                source.fail("incomplete escape " + c + digits, len(digits) + 2)
            code = int(digits, 16)
            if code > 0x10FFFF:
                source.fail("bad escape " + c + digits, len(digits) + 2)
            return chr(code)
        if kind == "N" and source.is_text:
            import unicodedata
            if not source.match("{"):
                source.fail("missing {")
            name = source.get_until("}", "character name")
            try:
                return unicodedata.lookup(name)
            except (KeyError, TypeError):
                wrong = True
            if wrong:
                source.fail("undefined character name %r" % name, len(name) + 4)
        if kind.isascii() and kind.isalnum():
            source.fail("bad escape " + c, len(c))
        return kind

    def set(self):
        source = self.source
        start = source.i - 1
        items = []
        if source.next == "[":
            self.warn("nested set", source.i)
        negated = source.match("^")
        while True:
            c = source.get()
            if c is None:
                source.fail("unterminated character set", source.i - start)
            if c == "]" and items:
                break
            if c[0] == "\\":
                item = self.set_escape(c)
            else:
                if items and c in "-&~|" and source.next == c:
                    self.warn({"-": "set difference", "&": "set intersection", "~": "set symmetric difference", "|": "set union"}[c], source.i - 1)
                item = ("char", c)
            if not source.match("-"):
                items.append(item)
                continue
            other = source.get()
            if other is None:
                source.fail("unterminated character set", source.i - start)
            if other == "]":
                items.append(item)
                items.append(("char", "-"))
                break
            if other[0] == "\\":
                last = self.set_escape(other)
            else:
                if other == "-":
                    self.warn("set difference", source.i - 2)
                last = ("char", other)
            if item[0] != "char" or last[0] != "char" or last[1] < item[1]:
                source.fail("bad character range %s-%s" % (c, other), len(c) + 1 + len(other))
            items.append(("range", item[1], last[1]))
        return ("set", items, negated)

    def set_escape(self, c):
        kind = c[1]
        if kind in "dDwWsS":
            return ("class", kind)
        if kind == "b":
            return ("char", "\b")
        if kind in _octal:
            return ("char", self.octal(c + self.source.get_while(2, _octal)))
        return ("char", self.character(c))

    def warn(self, what, place):
        import warnings
        warnings.warn("Possible %s at position %d" % (what, place), FutureWarning)

    # MARK: Groups

    def group(self, verbose, depth, may_set):
        source = self.source
        start = source.i - 1
        if not source.match("?"):
            return self.capture(None, start, verbose, depth)
        kind = source.get()
        if kind is None:
            source.fail("unexpected end of pattern")
        if kind == ":":
            return self.inside(start, verbose, depth)
        if kind == "P":
            return self.named(start, verbose, depth)
        if kind == "#":
            while True:
                if source.next is None:
                    source.fail("missing ), unterminated comment", source.i - start)
                if source.get() == ")":
                    return None
        if kind in "=!<":
            return self.look(kind, start, verbose, depth)
        if kind == "(":
            return self.condition(start, verbose, depth)
        if kind == ">":
            return ("atomic", self.inside(start, verbose, depth))
        if kind in _flags or kind == "-":
            changed = self.inline_flags(kind)
            if changed is None:
                if not may_set:
                    source.fail("global flags not at the start of the expression", source.i - start)
                if self.flags & VERBOSE and not verbose:
                    raise _NowVerbose
                return None
            added, removed = changed
            old = self.flags
            self.flags = ((old & ~_types if added & _types else old) | added) & ~removed
            inner = self.flags
            tree = self.inside(start, (verbose or added & VERBOSE) and not removed & VERBOSE, depth)
            self.flags = old
            return ("flags", tree, inner)
        source.fail("unknown extension ?" + kind, len(kind) + 1)

    def inside(self, start, verbose, depth):
        tree = self.alternatives(verbose, depth + 1)
        self.close(start)
        return tree

    def close(self, start):
        if not self.source.match(")"):
            self.source.fail("missing ), unterminated subpattern", self.source.i - start)

    def capture(self, name, start, verbose, depth):
        number = self.count + 1
        if name is not None:
            if name in self.names:
                self.source.fail("redefinition of group name %r as group %d; was group %d" % (name, number, self.names[name]), len(name) + 1)
            self.names[name] = number
        self.count = number
        tree = self.inside(start, verbose, depth)
        self.widths[number] = self.width(tree)
        return ("group", tree, number)

    def named(self, start, verbose, depth):
        source = self.source
        if source.match("<"):
            name = source.get_until(">", "group name")
            source.check_name(name, 1)
            return self.capture(name, start, verbose, depth)
        if source.match("="):
            name = source.get_until(")", "group name")
            source.check_name(name, 1)
            number = self.names.get(name)
            if number is None:
                source.fail("unknown group name %r" % name, len(name) + 1)
            if number not in self.widths:
                source.fail("cannot refer to an open group", len(name) + 1)
            self.check_behind(number)
            return ("back", number)
        kind = source.get()
        if kind is None:
            source.fail("unexpected end of pattern")
        source.fail("unknown extension ?P" + kind, len(kind) + 2)

    def look(self, kind, start, verbose, depth):
        source = self.source
        if kind != "<":
            return ("ahead", self.inside(start, verbose, depth), kind == "=")
        kind = source.get()
        if kind is None:
            source.fail("unexpected end of pattern")
        if kind not in "=!":
            source.fail("unknown extension ?<" + kind, len(kind) + 2)
        outer = self.behind
        if outer is None:
            self.behind = self.count + 1
        tree = self.inside(start, verbose, depth)
        self.behind = outer
        low, high = self.width(tree)
        if low != high:
            raise error("look-behind requires fixed-width pattern")
        return ("behind", tree, kind == "=", low)

    def check_behind(self, number):
        if self.behind is not None:
            if number not in self.widths:
                self.source.fail("cannot refer to an open group")
            if number >= self.behind:
                self.source.fail("cannot refer to group defined in the same lookbehind subpattern")

    def condition(self, start, verbose, depth):
        source = self.source
        name = source.get_until(")", "group name")
        number = source.number(name)
        if number is not None:
            if number == 0:
                source.fail("bad group number", len(name) + 1)
            if number >= _most_groups:
                source.fail("invalid group reference %d" % number, len(name) + 1)
            self.asked.setdefault(number, source.i - len(name) - 1)
        else:
            number = self.names.get(name)
            if number is None:
                source.fail("unknown group name %r" % name, len(name) + 1)
        self.check_behind(number)
        yes = self.sequence(verbose, depth + 1, False)
        no = ("seq", [])
        if source.match("|"):
            no = self.sequence(verbose, depth + 1, False)
            if source.next == "|":
                source.fail("conditional backref with more than two branches")
        self.close(start)
        return ("if", number, yes, no)

    def inline_flags(self, c):
        # The flags that are turned on and off for a group; None after flags for the whole pattern.
        source = self.source
        added = removed = 0
        if c != "-":
            while True:
                flag = _flags[c]
                if source.is_text and c == "L":
                    source.fail("bad inline flags: cannot use 'L' flag with a str pattern")
                if not source.is_text and c == "u":
                    source.fail("bad inline flags: cannot use 'u' flag with a bytes pattern")
                added |= flag
                if flag & _types and added & _types != flag:
                    source.fail("bad inline flags: flags 'a', 'u' and 'L' are incompatible")
                c = source.get()
                if c is None:
                    source.fail("missing -, : or )")
                if c in ")-:":
                    break
                if c not in _flags:
                    source.fail("unknown flag" if c.isalpha() else "missing -, : or )", len(c))
        if c == ")":
            self.flags |= added
            return None
        if c == "-":
            c = source.get()
            if c is None:
                source.fail("missing flag")
            if c not in _flags:
                source.fail("unknown flag" if c.isalpha() else "missing flag", len(c))
            while True:
                flag = _flags[c]
                if flag & _types:
                    source.fail("bad inline flags: cannot turn off flags 'a', 'u' and 'L'")
                removed |= flag
                c = source.get()
                if c is None:
                    source.fail("missing :")
                if c == ":":
                    break
                if c not in _flags:
                    source.fail("unknown flag" if c.isalpha() else "missing :", len(c))
        if added & removed:
            source.fail("bad inline flags: flag turned on and off", 1)
        return added, removed

    # MARK: Widths

    def width(self, tree):
        # How many characters a part matches, at least and at most.
        kind = tree[0]
        if kind in ("char", "any", "class", "set"):
            return 1, 1
        if kind == "seq":
            low = high = 0
            for part in tree[1]:
                least, most = self.width(part)
                low += least
                high += most
            return low, min(high, _too_many)
        if kind == "or":
            widths = [self.width(part) for part in tree[1]]
            return min([low for low, _ in widths]), max([high for _, high in widths])
        if kind == "group":
            return self.widths.get(tree[2]) or self.width(tree[1])
        if kind in ("flags", "atomic"):
            return self.width(tree[1])
        if kind == "repeat":
            low, high = self.width(tree[1])
            return low * tree[2], min(high * (_too_many if tree[3] is None else tree[3]), _too_many)
        if kind == "back":
            return self.widths[tree[1]]
        if kind == "if":
            yes, no = self.width(tree[2]), self.width(tree[3])
            return min(yes[0], no[0]), max(yes[1], no[1])
        return 0, 0
