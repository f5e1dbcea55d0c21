"""The module textwrap: texts that are broken into lines, and margins of texts."""

import re

__all__ = ["TextWrapper", "wrap", "fill", "dedent", "indent", "shorten"]

_WHITESPACE = "\t\n\x0b\x0c\r "
_spaces = re.compile("([" + _WHITESPACE + "]+)")
_sentence_end = re.compile(r"[a-z][\.\!\?][\"\']?\Z")
_blank = {ord(c): " " for c in _WHITESPACE}


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


class TextWrapper:
    def __init__(self, width=70, initial_indent="", subsequent_indent="", expand_tabs=True, replace_whitespace=True,
                 fix_sentence_endings=False, break_long_words=True, drop_whitespace=True, break_on_hyphens=True, tabsize=8, *,
                 max_lines=None, placeholder=" [...]"):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder

    def _munge_whitespace(self, text):
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            text = text.translate(_blank)
        return text

    def _split(self, text):
        """The pieces that stay together: words or parts of them, and the whitespace between them."""
        chunks = []
        for place, piece in enumerate(_spaces.split(text)):
            if not piece:
                continue
            if place % 2 == 0 and self.break_on_hyphens and "-" in piece:
                _divided(piece, chunks)
            else:
                chunks.append(piece)
        return chunks

    def _fix_sentence_endings(self, chunks):
        for i in range(len(chunks) - 1):
            if chunks[i + 1] == " " and _sentence_end.search(chunks[i]):
                chunks[i + 1] = "  "

    def _handle_long_word(self, reversed_chunks, cur_line, cur_len, width):
        room = 1 if width < 1 else width - cur_len
        if self.break_long_words:
            chunk = reversed_chunks[-1]
            end = room
            if self.break_on_hyphens and len(chunk) > room:
                hyphen = chunk.rfind("-", 0, room)
                if hyphen > 0 and chunk[:hyphen].strip("-"):
                    end = hyphen + 1
            cur_line.append(chunk[:end])
            reversed_chunks[-1] = chunk[end:]
        elif not cur_line:
            cur_line.append(reversed_chunks.pop())

    def _wrap_chunks(self, chunks):
        if self.width <= 0:
            raise ValueError("invalid width %r (must be > 0)" % self.width)
        if self.max_lines is not None:
            first = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(first) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError("placeholder too large for max width")
        chunks.reverse()
        lines = []
        while chunks:
            indent = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(indent)
            line = []
            size = 0
            if self.drop_whitespace and lines and not chunks[-1].strip():
                chunks.pop()
            while chunks and size + len(chunks[-1]) <= width:
                size += len(chunks[-1])
                line.append(chunks.pop())
            if chunks and len(chunks[-1]) > width:
                self._handle_long_word(chunks, line, size, width)
                size = sum([len(chunk) for chunk in line])
            if self.drop_whitespace and line and not line[-1].strip():
                size -= len(line[-1])
                line.pop()
            if not line:
                continue
            is_last = not chunks or self.drop_whitespace and len(chunks) == 1 and not chunks[0].strip()
            if self.max_lines is None or len(lines) + 1 < self.max_lines or is_last and size <= width:
                lines.append(indent + "".join(line))
                continue
            # No more lines: the placeholder goes behind what fits, or behind the line before.
            while line:
                if line[-1].strip() and size + len(self.placeholder) <= width:
                    line.append(self.placeholder)
                    lines.append(indent + "".join(line))
                    break
                size -= len(line[-1])
                line.pop()
            else:
                if lines:
                    previous = lines[-1].rstrip()
                    if len(previous) + len(self.placeholder) <= self.width:
                        lines[-1] = previous + self.placeholder
                        break
                lines.append(indent + self.placeholder.lstrip())
            break
        return lines

    def _split_chunks(self, text):
        return self._split(self._munge_whitespace(text))

    def wrap(self, text):
        chunks = self._split_chunks(text)
        if self.fix_sentence_endings:
            self._fix_sentence_endings(chunks)
        return self._wrap_chunks(chunks)

    def fill(self, text):
        return "\n".join(self.wrap(text))


def wrap(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    return TextWrapper(width=width, max_lines=1, **kwargs).fill(" ".join(text.strip().split()))


def dedent(text):
    lines = text.split("\n")
    margin = None
    for i, line in enumerate(lines):
        body = line.lstrip(" \t")
        if body == "":
            lines[i] = ""
            continue
        indent = line[:len(line) - len(body)]
        if margin is None:
            margin = indent
        else:
            while not indent.startswith(margin):
                margin = margin[:-1]
    if margin:
        lines = [line[len(margin):] if line else line for line in lines]
    return "\n".join(lines)


def indent(text, prefix, predicate=None):
    return "".join([prefix + line if (line.strip() if predicate is None else predicate(line)) else line for line in text.splitlines(True)])
