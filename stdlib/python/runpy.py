"""The module runpy: running a source as a program."""

import os as _os
import sys as _sys

__all__ = ["run_module", "run_path"]


def _run(source, path, name, given, package, is_altering):
    space = dict(given or {})
    space.update({"__name__": name, "__file__": path, "__cached__": None, "__doc__": None, "__loader__": None, "__package__": package, "__spec__": None})
    saved = _sys.argv[0] if _sys.argv else None
    if is_altering and saved is not None:
        _sys.argv[0] = path
    try:
        exec(compile(source, path, "exec"), space)
    finally:
        if is_altering and saved is not None:
            _sys.argv[0] = saved
    return space


def run_path(path_name, init_globals=None, run_name=None):
    path = _os.fspath(path_name)
    if _os.path.isdir(path):
        path = _os.path.join(path, "__main__.py")
    with open(path, encoding="utf-8") as file:
        source = file.read()
    return _run(source, path, "<run_path>" if run_name is None else run_name, init_globals, "" if run_name is None else run_name.rpartition(".")[0], True)


def _run_library(name):
    # A module of the library is there without its source. What it does as a program is its function main, or that of the module
    # __main__ below it.
    import importlib
    try:
        module = importlib.import_module(name + ".__main__")
    except ImportError:
        module = importlib.import_module(name)
    main = getattr(module, "main", None)
    if type(main) is not type(_run_library):
        raise ImportError("No code object available for " + name)
    _sys.exit(main())


def run_module(mod_name, init_globals=None, run_name=None, alter_sys=False):
    import importlib.util
    try:
        spec = importlib.util.find_spec(mod_name)
    except ImportError as problem:
        raise ImportError("Error while finding module specification for %r (%s: %s)" % (mod_name, type(problem).__name__, problem)) from problem
    if spec is None:
        raise ImportError("No module named " + mod_name)
    if spec.submodule_search_locations is not None:
        return run_module(mod_name + ".__main__", init_globals, run_name, alter_sys)
    if not spec.has_location:
        return _run_library(mod_name)
    return _run(spec.loader.get_source(), spec.origin, mod_name if run_name is None else run_name, init_globals, spec.parent, alter_sys)
