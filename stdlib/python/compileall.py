"""The module compileall: all sources of directories by the module py_compile."""

import os as _os
import py_compile as _py_compile
import sys as _sys

__all__ = ["compile_dir", "compile_file", "compile_path"]


def compile_dir(dir, maxlevels=None, ddir=None, force=False, rx=None, quiet=0, legacy=False, optimize=-1, workers=1, invalidation_mode=None,
                *, stripdir=None, prependdir=None, limit_sl_dest=None, hardlink_dupes=False):
    """Whether all sources below a directory could be compiled."""
    if quiet < 2 and isinstance(dir, _os.PathLike):
        dir = _os.fspath(dir)
    if not quiet:
        print(f"Listing {dir!r}...")
    success = True
    for name in sorted(_os.listdir(dir)):
        path = _os.path.join(dir, name)
        if _os.path.isdir(path):
            if name != "__pycache__" and not _os.path.islink(path) and (maxlevels is None or maxlevels > 0):
                success &= bool(compile_dir(path, None if maxlevels is None else maxlevels - 1, ddir and _os.path.join(ddir, name), force, rx,
                                            quiet, legacy, optimize))
        else:
            success &= bool(compile_file(path, ddir, force, rx, quiet, legacy, optimize))
    return success


def compile_file(fullname, ddir=None, force=False, rx=None, quiet=0, legacy=False, optimize=-1, invalidation_mode=None, **named):
    path = _os.fspath(fullname)
    if rx is not None and rx.search(path) or not path.endswith(".py") or not _os.path.isfile(path):
        return True
    if not quiet:
        print(f"Compiling {path!r}...")
    try:
        target = _py_compile.compile(path, path + "c" if legacy else None, ddir and _os.path.join(ddir, _os.path.basename(path)), True,
                                     -1 if isinstance(optimize, list) else optimize)
    except (_py_compile.PyCompileError, SyntaxError, UnicodeError, OSError) as problem:
        if quiet < 2:
            print(f"*** Error compiling {path!r}...\n{getattr(problem, 'msg', problem)}")
        return False
    return target is not None


def compile_path(skip_curdir=1, maxlevels=0, force=False, quiet=0, legacy=False, optimize=-1, invalidation_mode=None):
    success = True
    for place in _sys.path:
        if (not place or place == _os.curdir) and skip_curdir:
            if quiet < 2:
                print("Skipping current directory")
        elif _os.path.isdir(place):
            success &= bool(compile_dir(place, maxlevels, None, force, None, quiet, legacy, optimize))
    return success
