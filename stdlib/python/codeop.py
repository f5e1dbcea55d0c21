"""The module codeop: whether a text is a whole statement, or the beginning of one."""

import re

PyCF_DONT_IMPLY_DEDENT = 0x200
PyCF_ALLOW_INCOMPLETE_INPUT = 0x4000

__all__ = ["CommandCompiler", "Compile", "compile_command"]

_COMPOUND = {"if", "for", "while", "try", "with", "def", "class", "async", "@"}
_CONTINUING = {"else", "elif", "except", "finally"}

# Messages about an end that comes too early.
_open = re.compile("was never closed|unterminated triple-quoted")
_line = re.compile(r"(?m)^([ \t]*)[^ \t\n#]")
_first_word = re.compile(r"\s*(\w+|@)")


class Compile:
    """Compiles as the function `compile` does."""

    def __call__(self, source, filename, symbol):
        return compile(source, filename, symbol)


class CommandCompiler:
    """Compiles texts that are typed line by line."""

    def __init__(self):
        self.compiler = Compile()

    def __call__(self, source, filename="<input>", symbol="single"):
        """The code of a text; None if more lines may follow."""
        if not _line.search(source):
            # There is nothing but comments.
            if symbol == "eval":
                return None
            source = "pass"
        try:
            code = self.compiler(source, filename, symbol)
        except SyntaxError as error:
            if _open.search(error.msg or "") or source.endswith("\\"):
                return None
            if symbol != "eval" and not source.endswith("\\\n") and self._can_go_on(source):
                return None
            raise
        return code if symbol != "single" or _is_ended(source, filename) else None

    def _can_go_on(self, source):
        """Whether another line makes something whole of a text that cannot be compiled: a block, or what has to follow one."""
        margins = [match[1] for match in _line.finditer(source)]
        block = margins[-1] + " pass\n"
        ends = [block, margins[-1] + " case _: pass\n", margins[-1] + "def _(): pass\n", block + margins[-1] + "finally: pass\n"]
        ends += [margin + "finally: pass\n" for margin in set(margins)]
        for end in ends:
            try:
                self.compiler(source.rstrip(" \t") + "\n" + end, "", "exec")
            except SyntaxError:
                continue
            return True
        return False


def _is_ended(source, filename):
    """Whether a text that can be compiled is one statement at which nothing can be added: one with blocks ends with an empty line."""
    word = _first_word.match(source)
    if "\n" not in source.strip("\n") and (word is None or word[1] not in _COMPOUND):
        return True
    words, has_block = _statements(source)
    if len(words) > 1:
        raise SyntaxError("multiple statements found while compiling a single statement", (filename, 1, 1, source.split("\n")[0], 1, 1))
    return source.endswith("\n") or not (has_block or words and words[0] in _COMPOUND)


def _statements(source):
    """The first words of the statements that are in no block, and whether there is a block."""
    import io
    import tokenize
    words = []
    depth = 0
    is_start = True
    has_block = is_decorated = False
    for kind, text, *_ in tokenize.generate_tokens(io.StringIO(source).readline):
        if kind == tokenize.INDENT:
            depth += 1
            has_block = True
        elif kind == tokenize.DEDENT:
            depth -= 1
        elif kind == tokenize.NEWLINE:
            is_start = True
        elif kind not in (tokenize.NL, tokenize.COMMENT, tokenize.ENDMARKER) and is_start:
            is_start = False
            if depth == 0:
                if not is_decorated and text not in _CONTINUING:
                    words.append(text)
                is_decorated = text == "@"
    return words, has_block


def compile_command(source, filename="<input>", symbol="single"):
    return CommandCompiler()(source, filename, symbol)
