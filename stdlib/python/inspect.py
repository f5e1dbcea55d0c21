# The module inspect, as far as functions and classes are known at run time.


class _Empty:
    pass


class Parameter:
    POSITIONAL_ONLY = 0
    POSITIONAL_OR_KEYWORD = 1
    VAR_POSITIONAL = 2
    KEYWORD_ONLY = 3
    VAR_KEYWORD = 4
    empty = _Empty
    def __init__(self, name, kind, *, default=_Empty, annotation=_Empty):
        self.name = name
        self.kind = kind
        self.default = default
        self.annotation = annotation
    def __str__(self):
        text = ("*" if self.kind == 2 else "**" if self.kind == 4 else "") + self.name
        if self.annotation is not _Empty:
            text += ": " + (self.annotation.__name__ if isinstance(self.annotation, type) else str(self.annotation))
        if self.default is not _Empty:
            text += (" = " if self.annotation is not _Empty else "=") + repr(self.default)
        return text
    def __repr__(self):
        return "<Parameter \"" + str(self) + "\">"


class Signature:
    empty = _Empty
    def __init__(self, parameters, return_annotation=_Empty):
        self.parameters = {p.name: p for p in parameters}
        self.return_annotation = return_annotation
    def __str__(self):
        parts = []
        seen_star = False
        for p in self.parameters.values():
            if p.kind == 2:
                seen_star = True
            if p.kind == 3 and not seen_star:
                parts.append("*")
                seen_star = True
            parts.append(str(p))
        text = "(" + ", ".join(parts) + ")"
        if self.return_annotation is not _Empty:
            text += " -> " + (self.return_annotation.__name__ if isinstance(self.return_annotation, type) else str(self.return_annotation))
        return text
    def __repr__(self):
        return "<Signature " + str(self) + ">"


def signature(value):
    skip = 0
    if isinstance(value, type):
        value = value.__init__
        skip = 1
    while hasattr(value, "__wrapped__"):
        value = value.__wrapped__
    if ismethod(value):
        value = value.__func__
        skip = 1
    names, positional, keyword_only, flags, defaults = _core_signatureOf(value)
    notes = getattr(value, "__annotations__", {})
    found = []
    for i, name in enumerate(names):
        if i < positional + keyword_only:
            kind = 1 if i < positional else 3
            default = _Empty if _core_isUnbound(_core_listAt(defaults, i)) else defaults[i]
        else:
            kind = 2 if i == positional + keyword_only and flags % 2 else 4
            default = _Empty
        found.append(Parameter(name, kind, default=default, annotation=notes.get(name, _Empty)))
    found = [p for p in found if p.kind < 2] + [p for p in found if p.kind == 2] + [p for p in found if p.kind == 3] + [p for p in found if p.kind == 4]
    return Signature(found[skip:], notes.get("return", _Empty))


def isfunction(value):
    return isinstance(value, type(isclass)) and not isbuiltin(value)


def ismethod(value):
    return isinstance(value, type(Signature([]).__str__))


def isframe(value):
    return isinstance(value, _traced_frame)


def istraceback(value):
    return isinstance(value, traceback)


def iscode(value):
    return isinstance(value, _code)


def ismethoddescriptor(value):
    return isinstance(value, (method_descriptor, wrapper_descriptor)) or not isinstance(value, type) and not ismethod(value) and not isfunction(value) and hasattr(type(value), "__get__") and not hasattr(type(value), "__set__")


def isdatadescriptor(value):
    return not isinstance(value, type) and not ismethod(value) and not isfunction(value) and (hasattr(type(value), "__set__") or hasattr(type(value), "__delete__"))


def currentframe():
    return _running_frame(0)


class FrameInfo:
    def __init__(self, frame):
        self.frame = frame
        self.filename = frame.f_code.co_filename
        self.lineno = frame.f_lineno
        self.function = frame.f_code.co_name
        self.code_context = [_line_of(self.filename, self.lineno) + "\n"]
        self.index = 0
    def __getitem__(self, place):
        return (self.frame, self.filename, self.lineno, self.function, self.code_context, self.index)[place]
    def __iter__(self):
        return iter(self[:])
    def __len__(self):
        return 6


def stack(context=1):
    result = []
    found = _running_frame(0)
    while found is not None:
        result.append(FrameInfo(found))
        found = found.f_back
    return result


def getframeinfo(frame, context=1):
    return FrameInfo(frame)


def getmodule(value):
    return _core_findModule(getattr(value, "__module__", None) or "__main__")


def isclass(value):
    return isinstance(value, type)


def ismodule(value):
    return isinstance(value, module)


def isbuiltin(value):
    return isinstance(value, type(len))


def isgenerator(value):
    return isinstance(value, generator)


GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED = "GEN_CREATED", "GEN_RUNNING", "GEN_SUSPENDED", "GEN_CLOSED"
CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, CORO_CLOSED = "CORO_CREATED", "CORO_RUNNING", "CORO_SUSPENDED", "CORO_CLOSED"


def _state(value, prefix):
    if _method_isActive(value):
        return prefix + "RUNNING"
    if _method_hasFinished(value):
        return prefix + "CLOSED"
    return prefix + ("SUSPENDED" if _method_hasStarted(value) else "CREATED")


def getgeneratorstate(value):
    return _state(value, "GEN_")


def getcoroutinestate(value):
    return _state(value, "CORO_")


def isgeneratorfunction(value):
    return _core_codeKind(value) == 1


def iscoroutinefunction(value):
    return _core_codeKind(value) == 2


def isasyncgenfunction(value):
    return _core_codeKind(value) == 3


def iscoroutine(value):
    return type(value).__name__ == "coroutine"


def isawaitable(value):
    return iscoroutine(value) or hasattr(type(value), "__await__")


def isasyncgen(value):
    return type(value).__name__ == "async_generator"


def isabstract(value):
    return bool(getattr(value, "__abstractmethods__", False))


def isroutine(value):
    return isfunction(value) or ismethod(value) or isbuiltin(value)


def getmembers(value, predicate=None):
    result = []
    for name in dir(value):
        try:
            item = getattr(value, name)
        except AttributeError:
            continue
        if predicate is None or predicate(item):
            result.append((name, item))
    return result


def getdoc(value):
    text = value.__doc__
    return None if text is None else cleandoc(text)


def cleandoc(text):
    lines = text.expandtabs().split("\n")
    margin = None
    for line in lines[1:]:
        body = line.lstrip()
        if body:
            size = len(line) - len(body)
            margin = size if margin is None else min(margin, size)
    lines = [lines[0].lstrip()] + [line[margin or 0:] for line in lines[1:]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return "\n".join(lines)


def getmro(kind):
    return kind.__mro__


def unwrap(value):
    while hasattr(value, "__wrapped__"):
        value = value.__wrapped__
    return value
