"""The module tabnanny: finds lines whose indentation depends on the width of a tab."""

import os as _os
import sys as _sys
import tokenize as _tokenize

__all__ = ["check", "NannyNag", "process_tokens"]

verbose, filename_only = 0, 0


def _told(place):
    def get(self):
        return self.args[place]
    return get


class NannyNag(Exception):
    """A line that is doubtful: its number, why, and the line."""

    get_lineno, get_msg, get_line = _getters = [_told(place) for place in range(3)]
    lineno, msg, line = map(property, _getters)

    def __init__(self, lineno, msg, line):
        super().__init__(lineno, msg, line)


def _width(space, tab):
    width = 0
    for c in space:
        width = (width // tab + 1) * tab if c == "\t" else width + 1
    return width


def _margin(line):
    return line[:len(line) - len(line.lstrip(" \t"))]


def _require(order, relation, margin, known, number, line):
    # The first margin has to compare in this way (1 greater, 0 equal) with the other for every width of a tab.
    # Widths that are greater than a run of spaces by more than one tell nothing new.
    if order == 0 and margin == known:
        return
    limit = 1 + max(map(len, margin.split("\t") + known.split("\t")))
    wrong = []
    for tab in range(1, limit + 1):
        width, other = _width(margin, tab), _width(known, tab)
        if (width > other) - (width < other) != order:
            wrong.append(str(tab))
    if wrong:
        sizes = "size" if len(wrong) == 1 else "sizes"
        raise NannyNag(number, f"indent not {relation} e.g. at tab {sizes} {', '.join(wrong)}", line)


def process_tokens(tokens):
    """Raises NannyNag for the first line that is doubtful."""
    margins = [""]
    fresh = False
    for kind, text, (number, _), _, line in tokens:
        if kind == _tokenize.INDENT:
            fresh = False
            _require(1, "greater", text, margins[-1], number, line)
            margins.append(text)
        elif kind in (_tokenize.NEWLINE, _tokenize.DEDENT):
            fresh = True
            if kind == _tokenize.DEDENT:
                margins.pop()
        elif fresh and kind not in (_tokenize.COMMENT, _tokenize.NL):
            fresh = False
            _require(0, "equal", _margin(line), margins[-1], number, line)


def _is_real_directory(path):
    return _os.path.isdir(path) and not _os.path.islink(path)


def check(file):
    """Looks at a source, or at all below a directory, and prints what is doubtful."""
    if _is_real_directory(file):
        if verbose:
            print(f"{file!r}: listing directory")
        for path in [_os.path.join(file, name) for name in _os.listdir(file)]:
            if _is_real_directory(path) or _os.path.normcase(path).endswith(".py"):
                check(path)
        return
    try:
        with _tokenize.open(file) as source:
            if verbose > 1:
                print(f"checking {file!r} ...")
            process_tokens(_tokenize.generate_tokens(source.readline))
    except NannyNag as found:
        _report(file, found)
    except (OSError, _tokenize.TokenError, IndentationError) as problem:
        kind = "I/O" if isinstance(problem, OSError) else "Token" if isinstance(problem, _tokenize.TokenError) else "Indentation"
        print(f"{file!r}: {kind} Error: {problem}", file=_sys.stderr)
    else:
        if verbose:
            print(f"{file!r}: Clean bill of health.")


def _report(file, found):
    number, why, line = found.args
    if verbose:
        print(f"{file!r}: *** Line {number}: trouble in tab city! ***", f"offending line: {line!r}", why, sep="\n")
        return
    shown = f'"{file}"' if " " in file else file
    print(*[shown] if filename_only else [shown, number, repr(line)])
