"""The module codeop: whether a text is a whole statement, or the beginning of one."""

import warnings as _warnings

__all__ = ["compile_command", "Compile", "CommandCompiler"]


def _compile(source, filename, symbol):
    try:
        return compile(source, filename, symbol)
    except SyntaxError as problem:
        return problem


def compile_command(source, filename="<input>", symbol="single"):
    """The code of a text; None if more lines may follow."""
    for line in source.split("\n"):
        line = line.strip()
        if line and line[0] != "#":
            break
    else:
        if symbol != "eval":
            source = "pass"
    found = _compile(source, filename, symbol)
    if not isinstance(found, SyntaxError):
        lines = source.split("\n")
        # The body of a statement goes on until an empty line.
        if symbol == "single" and len(lines) > 1 and lines[-1].strip() or symbol == "single" and source.rstrip().endswith(":"):
            isOpen = any([line[:1] in (" ", "\t") for line in lines[1:]])
            return None if isOpen else found
        return found
    message = str(found.msg)
    if "was never closed" in message or "unterminated triple-quoted" in message or "expected an indented block" in message or source.rstrip(" \t").endswith("\\\n"):
        return None
    more = _compile(source + "\n    pass\n", filename, symbol if symbol == "eval" else "exec")
    if not isinstance(more, SyntaxError) and source.rstrip().endswith(":"):
        return None
    raise found


class Compile:
    def __call__(self, source, filename, symbol):
        return compile(source, filename, symbol)


class CommandCompiler:
    def __call__(self, source, filename="<input>", symbol="single"):
        return compile_command(source, filename, symbol)
