"""The module warnings. A filter says what happens to a warning; those that are shown go to the standard error stream."""

import sys

_ACTIONS = ("error", "ignore", "always", "default", "module", "once")


def _default_filters():
    return [
        ("default", None, DeprecationWarning, "__main__", 0),
        ("ignore", None, DeprecationWarning, None, 0),
        ("ignore", None, PendingDeprecationWarning, None, 0),
        ("ignore", None, ImportWarning, None, 0),
        ("ignore", None, ResourceWarning, None, 0),
    ]


# (action, pattern of the text, category, pattern of the module, line), the first that fits counts. A pattern is a text or None.
filters = _default_filters()
defaultaction = "default"
onceregistry = {}
_version = 1


class WarningMessage:
    """A warning as `catch_warnings(record=True)` keeps it."""

    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message = message
        self.category = category
        self.filename = filename
        self.lineno = lineno
        self.file = file
        self.line = line
        self.source = source
        self._category_name = category.__name__ if category else None

    def __str__(self):
        return "{message : %r, category : %r, filename : %r, lineno : %s, line : %r}" % (
            self.message, self._category_name, self.filename, self.lineno, self.line)


def formatwarning(message, category, filename, lineno, line=None):
    if line is None:
        import linecache
        line = linecache.getline(filename, lineno)
    text = "%s:%s: %s: %s\n" % (filename, lineno, category.__name__, message)
    if line and line.strip():
        text += "  " + line.strip() + "\n"
    return text


_formatwarning = formatwarning


def showwarning(message, category, filename, lineno, file=None, line=None):
    out = sys.stderr if file is None else file
    if out is not None:
        try:
            out.write(formatwarning(message, category, filename, lineno, line))
        except OSError:
            pass


_showwarning = showwarning


def _show(entry):
    if _recorded is not None and showwarning is _showwarning:
        _recorded.append(entry)
    else:
        showwarning(entry.message, entry.category, entry.filename, entry.lineno, entry.file, entry.line)


_recorded = None


def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    assert action in _ACTIONS, "invalid action: %r" % (action,)
    assert isinstance(message, str), "message must be a string"
    assert isinstance(category, type), "category must be a class"
    assert issubclass(category, Warning), "category must be a Warning subclass"
    assert isinstance(module, str), "module must be a string"
    assert isinstance(lineno, int) and lineno >= 0, "lineno must be an int >= 0"
    _add((action, message or None, category, module or None, lineno), append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    assert action in _ACTIONS, "invalid action: %r" % (action,)
    assert isinstance(lineno, int) and lineno >= 0, "lineno must be an int >= 0"
    _add((action, None, category, None, lineno), append)


def _add(item, append):
    if append:
        if item not in filters:
            filters.append(item)
    else:
        if item in filters:
            filters.remove(item)
        filters.insert(0, item)
    _filters_mutated()


def _filters_mutated():
    # What was noted as shown under older filters counts no longer.
    global _version
    _version += 1


def resetwarnings():
    filters[:] = []
    _filters_mutated()


def _fits(item, text, category, module, lineno):
    action, message, kind, place, line = item
    if not issubclass(category, kind) or line and line != lineno:
        return False
    if message is None and place is None:
        return True
    import re
    if message is not None and not re.match(message, text, re.IGNORECASE):
        return False
    return place is None or place == module or re.match(place + r"\Z", module) is not None


def warn(message, category=None, stacklevel=1, source=None):
    if isinstance(message, Warning):
        category = type(message)
    elif category is None:
        category = UserWarning
    if not (isinstance(category, type) and issubclass(category, Warning)):
        raise TypeError("category must be a Warning subclass, not '%s'" % type(category).__name__)
    frame = None
    try:
        frame = sys._getframe(max(stacklevel, 1) - 1)
    except ValueError:
        pass
    if frame is None:
        names, filename, lineno = sys.__dict__, "sys", 1
    else:
        names, filename, lineno = frame.f_globals, frame.f_code.co_filename, frame.f_lineno
    module = names.get("__name__") or "<string>"
    warn_explicit(message, category, filename, lineno, module, names.setdefault("__warningregistry__", {}), names, source)


def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    lineno = int(lineno)
    if module is None:
        module = filename or "<unknown>"
        if module[-3:].lower() == ".py":
            module = module[:-3]
    if registry is None:
        registry = {}
    if registry.get("version", 0) != _version:
        registry.clear()
        registry["version"] = _version
    if isinstance(message, Warning):
        text = str(message)
        category = type(message)
    else:
        text = message
        message = category(message)
    key = (text, category, lineno)
    if registry.get(key):
        return
    action = defaultaction
    for item in filters:
        if _fits(item, text if isinstance(text, str) else str(text), category, module, lineno):
            action = item[0]
            break
    if action == "ignore":
        return
    if action == "error":
        raise message
    if action == "once":
        registry[key] = 1
        if onceregistry.get((text, category)):
            return
        onceregistry[(text, category)] = 1
    elif action == "module":
        registry[key] = 1
        if registry.get((text, category, 0)):
            return
        registry[(text, category, 0)] = 1
    elif action == "default":
        registry[key] = 1
    elif action != "always":
        raise RuntimeError("Unrecognized action (%r) in warnings.filters:\n %s" % (action, item))
    _show(WarningMessage(message, category, filename, lineno, source=source))


class catch_warnings:
    """Keeps the filters and how warnings are shown, and puts them back."""

    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._module = sys.modules["warnings"] if module is None else module
        self._entered = False
        self._filter = None if action is None else (action, category, lineno, append)

    def __repr__(self):
        words = []
        if self._record:
            words.append("record=True")
        if self._module is not sys.modules["warnings"]:
            words.append("module=" + repr(self._module))
        return "%s(%s)" % (type(self).__name__, ", ".join(words))

    def __enter__(self):
        global _recorded
        if self._entered:
            raise RuntimeError("Cannot enter %r twice" % self)
        self._entered = True
        module = self._module
        self._filters = module.filters
        module.filters = self._filters[:]
        module._filters_mutated()
        self._showwarning = module.showwarning
        self._former = _recorded
        log = None
        if self._record:
            log = _recorded = []
            module.showwarning = _showwarning
        if self._filter is not None:
            simplefilter(*self._filter)
        return log

    def __exit__(self, *details):
        global _recorded
        if not self._entered:
            raise RuntimeError("Cannot exit %r without entering first" % self)
        self._module.filters = self._filters
        self._module._filters_mutated()
        self._module.showwarning = self._showwarning
        _recorded = self._former
