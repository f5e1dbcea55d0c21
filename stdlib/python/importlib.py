# The module importlib.


def import_module(name, package=None):
    if name[:1] == ".":
        if not package:
            raise TypeError("the 'package' argument is required to perform a relative import for " + repr(name))
        return import_module(_absolute(name.lstrip("."), package, len(name) - len(name.lstrip("."))))
    found = None
    known = ""
    for part in name.split("."):
        # What is no module has a class of that name as well.
        other = _core_findModule(known + "." + part) or vars(found).get(part) if known else None
        if other is not None and not isinstance(other, type(found)):
            raise ModuleNotFoundError("No module named %r; %r is not a package" % (known + "." + part, known), name=known + "." + part)
        known = known + "." + part if known else part
        found = _core_loadModule(known)
    return found


def _absolute(name, package, level):
    parts = package.rsplit(".", level - 1)
    if len(parts) < level:
        raise ImportError("attempted relative import beyond top-level package")
    return parts[0] + "." + name if name else parts[0]


def invalidate_caches():
    pass


def reload(module):
    return module
