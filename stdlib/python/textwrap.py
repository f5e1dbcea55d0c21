"""The module textwrap: texts that are broken into lines, and margins of texts."""

import re

__all__ = ["TextWrapper", "dedent", "fill", "indent", "shorten", "wrap"]

_WHITESPACE = "\t\n\x0b\x0c\r "
_AS_BLANKS = dict.fromkeys(map(ord, _WHITESPACE), " ")
_whitespace = re.compile("([" + _WHITESPACE + "]+)")
_end_of_sentence = re.compile(r"""[a-z][.!?]["']?\Z""")


def _is_word(c):
    return c.isalnum() or c == "_"


def _is_letter(c):
    return _is_word(c) and not c.isdigit()


def _is_word_or_mark(c):
    return _is_word(c) or c in "!\"'&.,?"


def _dashes(text, place):
    """The end of two or more dashes at a place behind which a word begins, or -1."""
    end = place
    while end < len(text) and text[end] == "-":
        end += 1
    return end if end - place >= 2 and end < len(text) and _is_word(text[end]) else -1


def _may_break(text, place):
    """Whether a word may be broken behind the hyphen before a place."""
    if text[place - 1] != "-":
        return False
    before = text[max(place - 4, 0):place - 1]
    if not (len(before) >= 2 and _is_letter(before[-1]) and _is_letter(before[-2])
            or len(before) == 3 and _is_letter(before[0]) and before[1] == "-" and _is_letter(before[2])):
        return False
    behind = text[place:place + 3]
    return len(behind) >= 2 and _is_letter(behind[0]) and (
        _is_letter(behind[1]) or behind[1] == "-" and len(behind) == 3 and _is_letter(behind[2]))


def _divided(word, chunks):
    """Adds the parts of a text without whitespace: it may be divided behind hyphens and around dashes."""
    place = 0
    while place < len(word):
        if word[place] == "-" and place and _is_word_or_mark(word[place - 1]):
            end = _dashes(word, place)
            if end > 0:
                chunks.append(word[place:end])
                place = end
                continue
        end = place + 1
        while end < len(word) and not _may_break(word, end) \
                and not (word[end] == "-" and _is_word_or_mark(word[end - 1]) and _dashes(word, end) > 0):
            end += 1
        chunks.append(word[place:end])
        place = end


def _size(pieces):
    return sum(map(len, pieces))


class TextWrapper:
    """Breaks texts into lines. The arguments are attributes, too, and may be changed between two texts."""

    def __init__(self, width=70, initial_indent="", subsequent_indent="", expand_tabs=True, replace_whitespace=True,
                 fix_sentence_endings=False, break_long_words=True, drop_whitespace=True, break_on_hyphens=True, tabsize=8, *,
                 max_lines=None, placeholder=" [...]"):
        self.width, self.max_lines, self.placeholder = width, max_lines, placeholder
        self.initial_indent, self.subsequent_indent = initial_indent, subsequent_indent
        self.expand_tabs, self.tabsize, self.replace_whitespace = expand_tabs, tabsize, replace_whitespace
        self.drop_whitespace, self.fix_sentence_endings = drop_whitespace, fix_sentence_endings
        self.break_long_words, self.break_on_hyphens = break_long_words, break_on_hyphens

    def fill(self, text):
        return "\n".join(self.wrap(text))

    def wrap(self, text):
        pieces = self._split(self._with_blanks(text))
        if self.fix_sentence_endings:
            for place, piece in enumerate(pieces):
                if piece == " " and place and _end_of_sentence.search(pieces[place - 1]):
                    pieces[place] = "  "
        self._check_room()
        return self._lines(pieces)

    def _with_blanks(self, text):
        text = text.expandtabs(self.tabsize) if self.expand_tabs else text
        return text.translate(_AS_BLANKS) if self.replace_whitespace else text

    def _split(self, text):
        """The pieces that stay together: words or parts of them, and the whitespace between them."""
        pieces = []
        for place, piece in enumerate(_whitespace.split(text)):
            if not piece:
                continue
            if place % 2 == 0 and self.break_on_hyphens and "-" in piece:
                _divided(piece, pieces)
            else:
                pieces.append(piece)
        return pieces

    def _check_room(self):
        if self.width <= 0:
            raise ValueError("invalid width %r (must be > 0)" % self.width)
        if self.max_lines is not None:
            last_indent = self.initial_indent if self.max_lines <= 1 else self.subsequent_indent
            if self.width < len(last_indent) + len(self.placeholder.lstrip()):
                raise ValueError("placeholder too large for max width")

    def _is_droppable(self, piece):
        return self.drop_whitespace and (not piece or piece.isspace())

    def _lines(self, pieces):
        lines = []
        place = 0
        while place < len(pieces):
            indent = self.subsequent_indent if lines else self.initial_indent
            room = self.width - len(indent)
            if lines and self._is_droppable(pieces[place]):
                place += 1
            line, place = self._line(pieces, place, room)
            if not line:
                continue
            left = len(pieces) - place
            is_last = left == 0 or left == 1 and self._is_droppable(pieces[place])
            if self.max_lines is None or len(lines) + 1 < self.max_lines or is_last and _size(line) <= room:
                lines.append(indent + "".join(line))
            else:
                self._close(lines, indent, line, room)
                break
        return lines

    def _line(self, pieces, place, room):
        """The pieces of one line, and the place of the next one. What remains of a piece that was broken is left in its place."""
        end = place
        size = 0
        while end < len(pieces) and size + len(pieces[end]) <= room:
            size += len(pieces[end])
            end += 1
        line = pieces[place:end]
        if end < len(pieces) and len(pieces[end]) > room:
            if self.break_long_words:
                cut = self._cut(pieces[end], room - size if room > 0 else 1)
                line.append(pieces[end][:cut])
                pieces[end] = pieces[end][cut:]
            elif not line:
                line.append(pieces[end])
                end += 1
        if line and self._is_droppable(line[-1]):
            line.pop()
        return line, end

    def _cut(self, word, room):
        """Where a word that is too long is broken: behind its last hyphen that fits, if there are not only hyphens before that."""
        if self.break_on_hyphens and len(word) > room:
            cut = word.rfind("-", 0, room)
            if cut > 0 and word[:cut].strip("-"):
                return cut + 1
        return room

    def _close(self, lines, indent, line, room):
        """No more lines: the placeholder goes behind what fits, or behind the line before."""
        mark = self.placeholder
        while line and (line[-1].strip() == "" or _size(line) + len(mark) > room):
            del line[-1]
        if line:
            lines.append(indent + "".join(line) + mark)
            return
        former = lines[-1].rstrip() + mark if lines else None
        if former is not None and len(former) <= self.width:
            lines[-1] = former
        else:
            lines.append(indent + mark.lstrip())


def wrap(text, width=70, **kwargs):
    return TextWrapper(width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    return "\n".join(wrap(text, width, **kwargs))


def shorten(text, width, **kwargs):
    """One line with the words that fit."""
    return fill(" ".join(text.split()), width, max_lines=1, **kwargs)


def dedent(text):
    """The text without the blanks and tabs with which all of its lines begin that have more than those."""
    lines = text.split("\n")
    bodies = [line.lstrip(" \t") for line in lines]
    margins = [line[:len(line) - len(body)] for line, body in zip(lines, bodies) if body]
    # What the first and the last one in order have in common all have.
    low, high = (min(margins), max(margins)) if margins else ("", "")
    width = 0
    while width < len(low) and low[width] == high[width]:
        width += 1
    return "\n".join([line[width:] if body else "" for line, body in zip(lines, bodies)])


def indent(text, prefix, predicate=None):
    """The text with a prefix before lines that have more than whitespace, or for which the predicate is true."""
    if predicate is None:
        predicate = str.strip
    lines = text.splitlines(keepends=True)
    for place, line in enumerate(lines):
        if predicate(line):
            lines[place] = prefix + line
    return "".join(lines)
