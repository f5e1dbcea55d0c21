"""Regular expressions in two ways: a parser makes a tree, one matcher goes back and forth over it, the other walks all ways at once.

Both give the same answers for the language they share; the second takes time proportional to the text even where the first explodes.
"""

from dataclasses import dataclass
from functools import reduce


@dataclass(frozen=True)
class Empty:
    pass


@dataclass(frozen=True)
class Chars:
    ranges: tuple
    negated: bool = False

    def accepts(self, c):
        return any(low <= c <= high for low, high in self.ranges) != self.negated


@dataclass(frozen=True)
class Sequence:
    first: object
    second: object


@dataclass(frozen=True)
class Choice:
    first: object
    second: object


@dataclass(frozen=True)
class Repeat:
    inner: object
    least: int
    most: object
    greedy: bool = True


@dataclass(frozen=True)
class Group:
    inner: object
    number: int


@dataclass(frozen=True)
class Anchor:
    kind: str


class PatternError(ValueError):
    pass


class Parser:
    CLASSES = {"d": (("0", "9"),), "w": (("a", "z"), ("A", "Z"), ("0", "9"), ("_", "_")), "s": ((" ", " "), ("\t", "\r"))}

    def __init__(self, pattern):
        self.pattern = pattern
        self.place = 0
        self.groups = 0

    def parse(self):
        tree = self.choice()
        if self.place < len(self.pattern):
            raise PatternError(f"unbalanced ')' at {self.place}")
        return tree

    def peek(self):
        return self.pattern[self.place:self.place + 1]

    def take(self):
        c = self.peek()
        if not c:
            raise PatternError("the pattern ends too early")
        self.place += 1
        return c

    def choice(self):
        tree = self.sequence()
        while self.peek() == "|":
            self.take()
            tree = Choice(tree, self.sequence())
        return tree

    def sequence(self):
        parts = []
        while self.peek() and self.peek() not in "|)":
            parts.append(self.repeat())
        return reduce(Sequence, parts) if parts else Empty()

    def repeat(self):
        tree = self.atom()
        while self.peek() and self.peek() in "*+?{":
            at = self.place
            match self.take():
                case "*":
                    least, most = 0, None
                case "+":
                    least, most = 1, None
                case "?":
                    least, most = 0, 1
                case _:
                    least, most = self.bounds(at)
            greedy = True
            if self.peek() == "?":
                self.take()
                greedy = False
            tree = Repeat(tree, least, most, greedy)
        return tree

    def bounds(self, at):
        text = ""
        while (c := self.take()) != "}":
            text += c
        low, comma, high = text.partition(",")
        try:
            least = int(low or 0)
            most = (int(high) if high else None) if comma else least
        except ValueError:
            raise PatternError(f"bad bounds at {at}") from None
        if most is not None and most < least:
            raise PatternError(f"bounds in the wrong order at {at}")
        return least, most

    def atom(self):
        at = self.place
        match self.take():
            case "(":
                self.groups += 1
                number = self.groups
                inner = self.choice()
                if self.peek() != ")":
                    raise PatternError(f"'(' at {at} is not closed")
                self.take()
                return Group(inner, number)
            case "[":
                return self.set()
            case ".":
                return Chars((("\n", "\n"),), True)
            case "^" | "$" as kind:
                return Anchor(kind)
            case "\\":
                return self.escape()
            case "*" | "+" | "?":
                raise PatternError(f"nothing to repeat at {at}")
            case c:
                return Chars(((c, c),))

    def escape(self):
        c = self.take()
        if c == "b":
            return Anchor("b")
        if c.lower() in self.CLASSES:
            return Chars(self.CLASSES[c.lower()], c.isupper())
        c = {"n": "\n", "t": "\t"}.get(c, c)
        return Chars(((c, c),))

    def set(self):
        negated = self.peek() == "^"
        if negated:
            self.take()
        ranges = []
        while self.peek() != "]" or not ranges:
            c = self.take()
            if c == "\\":
                ranges.extend(self.escape().ranges)
            elif self.peek() == "-" and self.pattern[self.place + 1:self.place + 2] not in ("]", ""):
                self.take()
                ranges.append((c, self.take()))
            else:
                ranges.append((c, c))
        self.take()
        return Chars(tuple(ranges), negated)


def holds(kind, text, i):
    if kind == "^":
        return i == 0
    if kind == "$":
        return i == len(text)
    before = i > 0 and (text[i - 1].isalnum() or text[i - 1] == "_")
    after = i < len(text) and (text[i].isalnum() or text[i] == "_")
    return before != after


class Backtracker:
    """Calls what follows from inside: each part gets a function for the rest of the match."""

    def __init__(self, pattern):
        parser = Parser(pattern)
        self.tree = parser.parse()
        self.groups = parser.groups
        self.steps = 0

    def search(self, text):
        for start in range(len(text) + 1):
            spans = [None] * (self.groups + 1)
            end = self.match(self.tree, text, start, spans, lambda i: i)
            if end is not None:
                spans[0] = (start, end)
                return spans
        return None

    def match(self, tree, text, i, spans, rest):
        self.steps += 1
        match tree:
            case Empty():
                return rest(i)
            case Chars():
                return rest(i + 1) if i < len(text) and tree.accepts(text[i]) else None
            case Anchor(kind):
                return rest(i) if holds(kind, text, i) else None
            case Sequence(first, second):
                return self.match(first, text, i, spans, lambda j: self.match(second, text, j, spans, rest))
            case Choice(first, second):
                end = self.match(first, text, i, spans, rest)
                return end if end is not None else self.match(second, text, i, spans, rest)
            case Group(inner, number):
                old = spans[number]

                def close(j):
                    saved, spans[number] = spans[number], (i, j)
                    end = rest(j)
                    if end is None:
                        spans[number] = saved
                    return end

                end = self.match(inner, text, i, spans, close)
                if end is None:
                    spans[number] = old
                return end
            case Repeat(inner, least, most, greedy):
                return self.repeat(tree, text, i, spans, rest, 0)

    def repeat(self, tree, text, i, spans, rest, count):
        def more():
            if tree.most is not None and count >= tree.most:
                return None
            return self.match(tree.inner, text, i, spans, lambda j: None if j == i and count >= tree.least else
                              self.repeat(tree, text, j, spans, rest, count + 1))

        if count < tree.least:
            return more()
        for way in ((more, lambda: rest(i)) if tree.greedy else (lambda: rest(i), more)):
            end = way()
            if end is not None:
                return end
        return None


class Automaton:
    """All ways at once: the states are the remains of the pattern, as derivatives have them."""

    def __init__(self, pattern):
        self.tree = Parser(pattern).parse()

    def matches(self, text):
        states = {self.tree}
        for c in text:
            states = {after for state in states for after in self.after(state, c)}
        return any(self.can_end(state) for state in states)

    def can_end(self, tree):
        match tree:
            case Empty():
                return True
            case Chars() | Anchor():
                return False
            case Sequence(first, second):
                return self.can_end(first) and self.can_end(second)
            case Choice(first, second):
                return self.can_end(first) or self.can_end(second)
            case Group(inner, _):
                return self.can_end(inner)
            case Repeat(inner, least, _, _):
                return least == 0 or self.can_end(inner)

    def after(self, tree, c):
        """What may still have to come when `c` has come."""
        match tree:
            case Chars():
                return {Empty()} if tree.accepts(c) else set()
            case Sequence(first, second):
                result = {second if isinstance(a, Empty) else Sequence(a, second) for a in self.after(first, c)}
                return result | self.after(second, c) if self.can_end(first) else result
            case Choice(first, second):
                return self.after(first, c) | self.after(second, c)
            case Group(inner, _):
                return self.after(inner, c)
            case Repeat(inner, least, most, greedy):
                if most == 0:
                    return set()
                remaining = Repeat(inner, max(0, least - 1), None if most is None else most - 1, greedy)
                return {remaining if isinstance(a, Empty) else Sequence(a, remaining) for a in self.after(inner, c)}
        return set()


def main():
    searches = [
        (r"(\w+)@(\w+)\.com", "write to ann@example.com or bob"), (r"a+b*?c", "xaabbc"), (r"^(a|ab)(c|bcd)(d*)$", "abcd"),
        (r"\b\d{3}-\d{4}\b", "call 555-1234 now"), (r"<(.+?)>", "<b>bold</b>"), (r"<(.+)>", "<b>bold</b>"),
        (r"[^aeiou\s]+", "aie xyz"), (r"(a*)*b", "aaab"), (r"x{2,3}", "xxxxx"), (r"colou?r|grey", "the grey color"), ("q", "abc"),
    ]
    for pattern, text in searches:
        spans = Backtracker(pattern).search(text)
        shown = None if spans is None else [None if s is None else text[s[0]:s[1]] for s in spans]
        print(f"{pattern:22} {text!r:34} {shown}")
    for pattern in (r"(ab|c)*d{2,3}", r"[a-c]+x?", r"(a?){4}a{4}", r"\d+(\.\d*)?(e-?\d+)?"):
        words = ["ababcdd", "cddd", "dddd", "abcx", "aaaa", "aaaaaaaa", "aaa", "3.14e-5", "7.", "e5", ""]
        both = [(Automaton(pattern).matches(w), (s := Backtracker("^(" + pattern + ")$").search(w)) is not None) for w in words]
        print(pattern, "".join("+" if a else "-" for a, _ in both), all(a == b for a, b in both))
    for n in (4, 8, 12):
        hard, text = "(a|aa)*b", "a" * n
        matcher = Backtracker("^" + hard)
        print(n, matcher.search(text), matcher.steps, Automaton(hard).matches(text + "b"))
    for bad in ("(a", "a)", "*a", "a{3,1}", "[abc", "a{x}", "\\"):
        try:
            Parser(bad).parse()
            print(bad, "is accepted")
        except PatternError as error:
            print(f"{bad:8} {error}")


main()
