"""The module py_compile: checks that a source can be compiled. The file it writes has the source, as there is no other form of code in files."""

import enum as _enum
import importlib.util as _util
import os as _os
import sys as _sys
import traceback as _traceback

__all__ = ["compile", "main", "PyCompileError", "PycInvalidationMode"]


class PyCompileError(Exception):
    def __init__(self, exc_type, exc_value, file, msg=""):
        name = exc_type.__name__
        if exc_type is SyntaxError:
            text = "".join(_traceback.format_exception_only(exc_type, exc_value)).replace('File "<string>"', 'File "%s"' % file)
        else:
            text = f"Sorry: {name}: {exc_value}"
        super().__init__(msg or text, name, exc_value, file)
        self.exc_type_name, self.exc_value, self.file, self.msg = name, exc_value, file, msg or text

    def __str__(self):
        return self.msg


class PycInvalidationMode(_enum.Enum):
    TIMESTAMP, CHECKED_HASH, UNCHECKED_HASH = 1, 2, 3


_compile = compile


def compile(file, cfile=None, dfile=None, doraise=False, optimize=-1, invalidation_mode=None, quiet=0):
    """The path of the file that was written; None if the source is wrong and `doraise` is not set."""
    if cfile is None:
        cfile = _util.cache_from_source(file) if optimize < 0 else _util.cache_from_source(file, optimization=optimize or "")
    if _os.path.islink(cfile):
        raise FileExistsError(f"{cfile} is a symlink and will be changed into a regular file if import writes a byte-compiled file to it")
    if _os.path.exists(cfile) and not _os.path.isfile(cfile):
        raise FileExistsError(f"{cfile} is a non-regular file and will be changed into a regular one if import writes a byte-compiled file to it")
    with open(file, "rb") as source:
        data = source.read()
    try:
        _compile(_util.decode_source(data), dfile or file, "exec")
    except Exception as problem:
        wrong = PyCompileError(type(problem), problem, dfile or file)
        if quiet < 2:
            if doraise:
                raise wrong
            _sys.stderr.write(wrong.msg + "\n")
        return None
    folder = _os.path.dirname(cfile)
    if folder:
        _os.makedirs(folder, exist_ok=True)
    with open(cfile, "wb") as target:
        target.write(data)
    return cfile


def main():
    for path in _sys.argv[1:]:
        try:
            compile(path, doraise=True)
        except PyCompileError as problem:
            print(problem.msg, file=_sys.stderr)
            _sys.exit(1)
