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
        self.message, self.category, self.source = message, category, source
        self.filename, self.lineno, self.line = filename, lineno, line
        self.file = file
        self._category_name = getattr(category, "__name__", None)

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


def _check(is_right, what, *values):
    # As assertions, which is what programs expect to be raised.
    if not is_right:
        raise AssertionError(what % values if values else what)


def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    """A filter for warnings whose text and module begin with what fits two patterns."""
    for name, pattern in (("message", message), ("module", module)):
        _check(isinstance(pattern, str), name + " must be a string")
    _check(isinstance(category, type), "category must be a class")
    _check(issubclass(category, Warning), "category must be a Warning subclass")
    _insert(action, message or None, category, module or None, lineno, append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    """A filter for all warnings of a class."""
    _insert(action, None, category, None, lineno, append)


def _insert(action, message, category, module, lineno, is_last):
    _check(action in _ACTIONS, "invalid action: %r", action)
    _check(isinstance(lineno, int) and lineno >= 0, "lineno must be an int >= 0")
    item = (action, message, category, module, lineno)
    is_there = item in filters
    if is_last and not is_there:
        filters.append(item)
    elif not is_last:
        filters[:] = [item] + [other for other in filters if not (is_there and other == item)]
    _filters_mutated()


def _filters_mutated():
    # What was noted as shown under older filters counts no longer.
    global _version
    _version += 1


def resetwarnings():
    filters.clear()
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
    """Warns about the place of the call, or of one further out."""
    kind = type(message) if isinstance(message, Warning) else UserWarning if category is None else category
    if not isinstance(kind, type) or not issubclass(kind, Warning):
        raise TypeError("category must be a Warning subclass, not '%s'" % type(kind).__name__)
    names, filename, lineno = _place(stacklevel)
    notes = names.setdefault("__warningregistry__", {})
    warn_explicit(message, kind, filename, lineno, names.get("__name__") or "<string>", notes, names, source)


def _place(stacklevel):
    """(global names, file, line) of the caller of `warn`, as functions of the library have no frames; beyond the outermost call it is the interpreter."""
    try:
        frame = sys._getframe(max(stacklevel, 1) - 1)
    except ValueError:
        return vars(sys), "sys", 1
    if frame is None:
        return vars(sys), "sys", 1
    return frame.f_globals, frame.f_code.co_filename, frame.f_lineno


def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    """Warns about a place. The registry notes what was shown already."""
    if isinstance(message, Warning):
        text, category = str(message), type(message)
    else:
        text, message = message, category(message)
    notes = registry if registry is not None else {}
    if notes.get("version", 0) != _version:
        notes.clear()
        notes["version"] = _version
    here = (text, category, int(lineno))
    if notes.get(here):
        return
    action, item = _action(str(text), category, _module_name(filename) if module is None else module, here[2])
    if action == "ignore":
        return
    if action == "error":
        raise message
    if action not in _ACTIONS:
        raise RuntimeError("Unrecognized action (%r) in warnings.filters:\n %s" % (action, item))
    if action != "always":
        notes[here] = 1
        # Where a warning of that text is noted that is shown for one place only.
        wider = {"module": (notes, (text, category, 0)), "once": (onceregistry, (text, category))}.get(action)
        if wider is not None:
            where, key = wider
            if where.get(key):
                return
            where[key] = 1
    _show(WarningMessage(message, category, filename, here[2], source=source))


def _action(text, category, module, lineno):
    for item in filters:
        if _fits(item, text, category, module, lineno):
            return item[0], item
    return defaultaction, None


def _module_name(filename):
    if not filename:
        return "<unknown>"
    return filename[:-3] if filename.lower().endswith(".py") else filename


class catch_warnings:
    """Keeps the filters and how warnings are shown, and puts them back."""

    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._module = sys.modules["warnings"] if module is None else module
        # What is put back: filters, how warnings are shown, the list that is filled.
        self._kept = None
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
        if self._kept is not None:
            raise RuntimeError("Cannot enter %r twice" % self)
        module = self._module
        self._kept = module.filters, module.showwarning, _recorded
        module.filters = list(module.filters)
        module._filters_mutated()
        log = None
        if self._record:
            log = _recorded = []
            module.showwarning = _showwarning
        if self._filter is not None:
            simplefilter(*self._filter)
        return log

    def __exit__(self, *details):
        global _recorded
        if self._kept is None:
            raise RuntimeError("Cannot exit %r without entering first" % self)
        self._module.filters, self._module.showwarning, _recorded = self._kept
        self._module._filters_mutated()
