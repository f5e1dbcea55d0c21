# The module textwrap.


def _words(text, hyphens=True):
    # Words, and the space between them; a word may be divided behind a hyphen.
    parts = []
    word = ""
    for i, c in enumerate(text):
        # A hyphen divides where two letters stand before it and two behind it, single ones with hyphens between them counting.
        if c == " ":
            if word and word[-1] != " ":
                parts.append(word)
                word = ""
            word += c
        else:
            if word and word[-1] == " ":
                parts.append(word)
                word = ""
            word += c
            if c == "-" and hyphens and len(word) > 2 and word[-2].isalpha() and (word[-3].isalpha() or word[-3] == "-") and text[i + 1:i + 2].isalpha() and (text[i + 2:i + 3].isalpha() or text[i + 2:i + 3] == "-" and text[i + 3:i + 4].isalpha()):
                parts.append(word)
                word = ""
    if word:
        parts.append(word)
    return parts


class TextWrapper:
    def __init__(self, width=70, initial_indent="", subsequent_indent="", expand_tabs=True, replace_whitespace=True, fix_sentence_endings=False, break_long_words=True, drop_whitespace=True, break_on_hyphens=True, tabsize=8, *, max_lines=None, placeholder=" [...]"):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.max_lines = max_lines
        self.placeholder = placeholder
        self.tabsize = tabsize
    def wrap(self, text):
        if self.width <= 0:
            raise ValueError("invalid width " + repr(self.width) + " (must be > 0)")
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            text = "".join([" " if c in "\t\n\v\f\r" else c for c in text])
        chunks = _words(text, self.break_on_hyphens)[::-1]
        lines = []
        while chunks:
            indent = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(indent)
            line = []
            size = 0
            if self.drop_whitespace and chunks[-1].strip() == "" and lines:
                chunks.pop()
            while chunks and size + len(chunks[-1]) <= width:
                size += len(chunks[-1])
                line.append(chunks.pop())
            if chunks and len(chunks[-1]) > width:
                room = 1 if width < 1 else width - size
                if self.break_long_words:
                    line.append(chunks[-1][:room])
                    chunks[-1] = chunks[-1][room:]
                elif not line:
                    line.append(chunks.pop())
                size = sum([len(x) for x in line])
            if self.drop_whitespace and line and line[-1].strip() == "":
                size -= len(line[-1])
                line.pop()
            if line:
                is_last = not chunks or self.drop_whitespace and len(chunks) == 1 and not chunks[0].strip()
                if self.max_lines is None or len(lines) + 1 < self.max_lines or is_last and size <= width:
                    lines.append(indent + "".join(line))
                else:
                    while line:
                        if line[-1].strip() and size + len(self.placeholder) <= width:
                            lines.append(indent + "".join(line) + self.placeholder)
                            break
                        size -= len(line[-1])
                        line.pop()
                    else:
                        lines.append(indent + self.placeholder.lstrip())
                    break
        return lines
    def fill(self, text):
        return "\n".join(self.wrap(text))


def wrap(text, width=70, **named):
    return TextWrapper(width=width, **named).wrap(text)


def fill(text, width=70, **named):
    return TextWrapper(width=width, **named).fill(text)


def shorten(text, width, **named):
    return TextWrapper(width=width, max_lines=1, **named).fill(" ".join(text.strip().split()))


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
