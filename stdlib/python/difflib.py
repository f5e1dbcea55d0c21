"""The module difflib: what is different between two sequences."""

from collections import namedtuple as _namedtuple
from heapq import nlargest as _nlargest

Match = _namedtuple("Match", "a b size")
Match.__module__ = "difflib"


class SequenceMatcher:
    def __init__(self, isjunk=None, a="", b="", autojunk=True):
        self.isjunk = isjunk
        self.a = self.b = None
        self.autojunk = autojunk
        self.set_seqs(a, b)

    def set_seqs(self, a, b):
        self.set_seq1(a)
        self.set_seq2(b)

    def set_seq1(self, a):
        if a is not self.a:
            self.a = a
            self.matching_blocks = self.opcodes = None

    def set_seq2(self, b):
        if b is self.b:
            return
        self.b = b
        self.matching_blocks = self.opcodes = None
        self._counts = None
        places = self.b2j = {}
        for i, item in enumerate(b):
            places.setdefault(item, []).append(i)
        self.bjunk = set()
        if self.isjunk:
            self.bjunk = {item for item in places if self.isjunk(item)}
            for item in self.bjunk:
                del places[item]
        self.bpopular = set()
        if self.autojunk and len(b) >= 200:
            most = len(b) // 100 + 1
            self.bpopular = {item for item, found in places.items() if len(found) > most}
            for item in self.bpopular:
                del places[item]

    def find_longest_match(self, alo=0, ahi=None, blo=0, bhi=None):
        a, b, junk = self.a, self.b, self.bjunk
        ahi = len(a) if ahi is None else ahi
        bhi = len(b) if bhi is None else bhi
        besti, bestj, size = alo, blo, 0
        lengths = {}
        for i in range(alo, ahi):
            fresh = {}
            for j in self.b2j.get(a[i], ()):
                if j < blo:
                    continue
                if j >= bhi:
                    break
                k = fresh[j] = lengths.get(j - 1, 0) + 1
                if k > size:
                    besti, bestj, size = i - k + 1, j - k + 1, k
            lengths = fresh
        # First what is no junk is joined, then the junk around it.
        for wanted in (False, True):
            while besti > alo and bestj > blo and (b[bestj - 1] in junk) == wanted and a[besti - 1] == b[bestj - 1]:
                besti, bestj, size = besti - 1, bestj - 1, size + 1
            while besti + size < ahi and bestj + size < bhi and (b[bestj + size] in junk) == wanted and a[besti + size] == b[bestj + size]:
                size += 1
        return Match(besti, bestj, size)

    def get_matching_blocks(self):
        if self.matching_blocks is not None:
            return self.matching_blocks
        pending, found = [(0, len(self.a), 0, len(self.b))], []
        while pending:
            alo, ahi, blo, bhi = pending.pop()
            i, j, k = match = self.find_longest_match(alo, ahi, blo, bhi)
            if k:
                found.append(match)
                if alo < i and blo < j:
                    pending.append((alo, i, blo, j))
                if i + k < ahi and j + k < bhi:
                    pending.append((i + k, ahi, j + k, bhi))
        blocks = []
        for i, j, size in sorted(found):
            # What lies side by side in both is one block.
            if blocks and (blocks[-1].a + blocks[-1].size, blocks[-1].b + blocks[-1].size) == (i, j):
                i, j, before = blocks.pop()
                size += before
            blocks.append(Match(i, j, size))
        blocks.append(Match(len(self.a), len(self.b), 0))
        self.matching_blocks = blocks
        return blocks

    def get_opcodes(self):
        if self.opcodes is not None:
            return self.opcodes
        i = j = 0
        self.opcodes = result = []
        for ai, bj, size in self.get_matching_blocks():
            tag = "replace" if i < ai and j < bj else "delete" if i < ai else "insert" if j < bj else ""
            if tag:
                result.append((tag, i, ai, j, bj))
            i, j = ai + size, bj + size
            if size:
                result.append(("equal", ai, i, bj, j))
        return result

    def get_grouped_opcodes(self, n=3):
        codes = self.get_opcodes()
        group = []
        for place, (tag, i1, i2, j1, j2) in enumerate(codes):
            size = i2 - i1
            if tag != "equal" or 0 < place < len(codes) - 1 and size <= 2 * n:
                group.append((tag, i1, i2, j1, j2))
                continue
            # Of what is equal only the n elements next to a change belong to its group.
            shown = min(n, size)
            if place > 0:
                group.append((tag, i1, i1 + shown, j1, j1 + shown))
            if place < len(codes) - 1:
                if place > 0:
                    yield group
                group = [(tag, i2 - shown, i2, j2 - shown, j2)]
        if any(code[0] != "equal" for code in group):
            yield group

    def _share(self, matches):
        length = len(self.a) + len(self.b)
        return 2.0 * matches / length if length else 1.0

    def ratio(self):
        return self._share(sum(block[-1] for block in self.get_matching_blocks()))

    def quick_ratio(self):
        if self._counts is None:
            self._counts = {}
            for item in self.b:
                self._counts[item] = self._counts.get(item, 0) + 1
        left, matches = {}, 0
        for item in self.a:
            count = left.get(item, self._counts.get(item, 0))
            left[item] = count - 1
            matches += count > 0
        return self._share(matches)

    def real_quick_ratio(self):
        return self._share(min(len(self.a), len(self.b)))


def get_close_matches(word, possibilities, n=3, cutoff=0.6):
    if n <= 0:
        raise ValueError("n must be > 0: %r" % (n,))
    if not 0.0 <= cutoff <= 1.0:
        raise ValueError("cutoff must be in [0.0, 1.0]: %r" % (cutoff,))
    matcher = SequenceMatcher(b=word)
    close = []
    for other in possibilities:
        matcher.set_seq1(other)
        # Cheap upper bounds first.
        if all(bound() >= cutoff for bound in (matcher.real_quick_ratio, matcher.quick_ratio, matcher.ratio)):
            close.append((matcher.ratio(), other))
    return [other for _, other in _nlargest(n, close)]


def _heading(mark, name, date, lineterm):
    return mark + " " + name + ("\t" + date if date else "") + lineterm


def _span(start, stop, by_size):
    # Numbers of lines from 1 on: the first and how many, or the first and the last. Without lines it is the one before.
    size = stop - start
    first = start + 1 if size else start
    if size == 1 or not size and not by_size:
        return str(first)
    return "%d,%d" % (first, size if by_size else stop)


# What of a change is shown: the mark, whether its lines come from the first sequence, those that have it.
_unified = ((" ", True, ("equal",)), ("-", True, ("replace", "delete")), ("+", False, ("replace", "insert")))
_marks = {"insert": "+ ", "delete": "- ", "replace": "! ", "equal": "  "}


def unified_diff(a, b, fromfile="", tofile="", fromfiledate="", tofiledate="", n=3, lineterm="\n"):
    headings = [_heading("---", fromfile, fromfiledate, lineterm), _heading("+++", tofile, tofiledate, lineterm)]
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        yield from headings
        headings = ()
        yield "@@ -%s +%s @@%s" % (
            _span(group[0][1], group[-1][2], True), _span(group[0][3], group[-1][4], True), lineterm)
        for tag, i1, i2, j1, j2 in group:
            for mark, is_first, tags in _unified:
                if tag in tags:
                    for line in a[i1:i2] if is_first else b[j1:j2]:
                        yield mark + line


def context_diff(a, b, fromfile="", tofile="", fromfiledate="", tofiledate="", n=3, lineterm="\n"):
    headings = [_heading("***", fromfile, fromfiledate, lineterm), _heading("---", tofile, tofiledate, lineterm)]
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        yield from headings
        headings = ()
        yield "*" * 15 + lineterm
        for lines, low, own, form in ((a, 1, "delete", "*** %s ****"), (b, 3, "insert", "--- %s ----")):
            yield form % _span(group[0][low], group[-1][low + 1], False) + lineterm
            # A side without changes of its own shows no lines.
            if any(code[0] in (own, "replace") for code in group):
                for code in group:
                    if code[0] in (own, "replace", "equal"):
                        for line in lines[code[low]:code[low + 1]]:
                            yield _marks[code[0]] + line


def IS_LINE_JUNK(line):
    return line.strip() in ("", "#")


def IS_CHARACTER_JUNK(ch):
    return ch in " \t"


class Differ:
    def __init__(self, linejunk=None, charjunk=None):
        self.linejunk = linejunk
        self.charjunk = charjunk

    def compare(self, a, b):
        for tag, *bounds in SequenceMatcher(self.linejunk, a, b).get_opcodes():
            alo, ahi, blo, bhi = bounds
            if tag == "replace":
                yield from self._replaced(a, alo, ahi, b, blo, bhi)
            elif tag == "insert":
                yield from self._marked("+ ", b[blo:bhi])
            else:
                yield from self._marked("- " if tag == "delete" else "  ", a[alo:ahi])

    @staticmethod
    def _marked(mark, lines):
        return [mark + line for line in lines]

    def _plain(self, a, alo, ahi, b, blo, bhi):
        # The shorter side comes first.
        sides = [self._marked("- ", a[alo:ahi]), self._marked("+ ", b[blo:bhi])]
        if bhi - blo < ahi - alo:
            sides.reverse()
        return sides[0] + sides[1]

    def _replaced(self, a, alo, ahi, b, blo, bhi):
        best, cutoff = 0.74, 0.75
        matcher = SequenceMatcher(self.charjunk)
        equal = None
        besti = bestj = None
        for j in range(blo, bhi):
            matcher.set_seq2(b[j])
            for i in range(alo, ahi):
                if a[i] == b[j]:
                    if equal is None:
                        equal = (i, j)
                    continue
                matcher.set_seq1(a[i])
                if matcher.real_quick_ratio() > best and matcher.quick_ratio() > best and matcher.ratio() > best:
                    best, besti, bestj = matcher.ratio(), i, j
        if best < cutoff:
            if equal is None:
                yield from self._plain(a, alo, ahi, b, blo, bhi)
                return
            (besti, bestj), best = equal, 1.0
        else:
            equal = None
        yield from self._beside(a, alo, besti, b, blo, bestj)
        if equal is None:
            old, new = "", ""
            matcher.set_seqs(a[besti], b[bestj])
            for tag, i1, i2, j1, j2 in matcher.get_opcodes():
                left, right = {"replace": ("^", "^"), "delete": ("-", ""), "insert": ("", "+"), "equal": (" ", " ")}[tag]
                old += left * (i2 - i1)
                new += right * (j2 - j1)
            yield from self._hinted(a[besti], b[bestj], old, new)
        else:
            yield "  " + a[besti]
        yield from self._beside(a, besti + 1, ahi, b, bestj + 1, bhi)

    def _beside(self, a, alo, ahi, b, blo, bhi):
        if alo < ahi and blo < bhi:
            yield from self._replaced(a, alo, ahi, b, blo, bhi)
        else:
            yield from self._plain(a, alo, ahi, b, blo, bhi)

    def _hinted(self, line, other, old, new):
        old = "".join([c if mark == " " and c.isspace() else mark for c, mark in zip(line, old)]).rstrip()
        new = "".join([c if mark == " " and c.isspace() else mark for c, mark in zip(other, new)]).rstrip()
        yield "- " + line
        if old:
            yield "? " + old + "\n"
        yield "+ " + other
        if new:
            yield "? " + new + "\n"


def ndiff(a, b, linejunk=None, charjunk=IS_CHARACTER_JUNK):
    return Differ(linejunk, charjunk).compare(a, b)


def restore(delta, which):
    try:
        mark = {1: "- ", 2: "+ "}[int(which)]
    except KeyError:
        raise ValueError("unknown delta choice (must be 1 or 2): %r" % which) from None
    for line in delta:
        if line[:2] in ("  ", mark):
            yield line[2:]
