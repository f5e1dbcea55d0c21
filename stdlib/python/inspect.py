"""The module inspect: signatures, members, frames and sources, as far as they are known at run time."""

import sys
import types

from _inspect_sources import (Traceback, FrameInfo, findsource, getblock, getabsfile, getcomments, getfile, getframeinfo,
                             getinnerframes, getmodule, getmodulename, getouterframes, getsource, getsourcefile, getsourcelines,
                             currentframe, stack, trace)
from _inspect_signatures import (Arguments, ArgInfo, BoundArguments, ClosureVars, FullArgSpec, Parameter, Signature, _empty, _ParameterKind,
                                 formatannotation, formatannotationrelativeto, formatargvalues, get_annotations, getargs, getargvalues,
                                 getcallargs, getclosurevars, getfullargspec, signature, unwrap)

CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS, CO_NESTED, CO_GENERATOR, CO_NOFREE = 1, 2, 4, 8, 16, 32, 64
CO_COROUTINE, CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR = 128, 256, 512
TPFLAGS_IS_ABSTRACT = 1 << 20


# Kinds of objects

def ismodule(object):
    return isinstance(object, types.ModuleType)


def isclass(object):
    return isinstance(object, type)


def ismethod(object):
    return isinstance(object, types.MethodType)


def isfunction(object):
    return isinstance(object, types.FunctionType)


def isbuiltin(object):
    return isinstance(object, types.BuiltinFunctionType)


def ismethodwrapper(object):
    return isinstance(object, types.MethodWrapperType)


def isroutine(object):
    return isbuiltin(object) or isfunction(object) or ismethod(object) or ismethoddescriptor(object)


def ismethoddescriptor(object):
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    if isinstance(object, (types.MethodDescriptorType, types.WrapperDescriptorType)):
        return True
    kind = type(object)
    return hasattr(kind, "__get__") and not hasattr(kind, "__set__")


def isdatadescriptor(object):
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    kind = type(object)
    return hasattr(kind, "__set__") or hasattr(kind, "__delete__")


def isgetsetdescriptor(object):
    return type(object).__name__ == "getset_descriptor"


def ismemberdescriptor(object):
    return isinstance(object, types.MemberDescriptorType)


def istraceback(object):
    return isinstance(object, types.TracebackType)


def isframe(object):
    return isinstance(object, types.FrameType)


def iscode(object):
    return isinstance(object, types.CodeType)


def isgenerator(object):
    return isinstance(object, types.GeneratorType)


def iscoroutine(object):
    return isinstance(object, types.CoroutineType)


def isasyncgen(object):
    return isinstance(object, types.AsyncGeneratorType)


def isawaitable(object):
    return isinstance(object, types.CoroutineType) or hasattr(type(object), "__await__")


def _code_kind(value):
    # 1 for the function of a generator, 2 for that of a coroutine, 3 for that of an asynchronous generator.
    while True:
        if ismethod(value):
            value = value.__func__
        elif type(value).__name__ == "partial" and hasattr(value, "func"):
            value = value.func
        else:
            break
    return _core_codeKind(value) if isfunction(value) else 0


def isgeneratorfunction(obj):
    return _code_kind(obj) == 1


def iscoroutinefunction(obj):
    return _code_kind(obj) == 2


def isasyncgenfunction(obj):
    return _code_kind(obj) == 3


def isabstract(object):
    return isinstance(object, type) and bool(getattr(object, "__abstractmethods__", False))


# States

GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED = "GEN_CREATED", "GEN_RUNNING", "GEN_SUSPENDED", "GEN_CLOSED"
CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, CORO_CLOSED = "CORO_CREATED", "CORO_RUNNING", "CORO_SUSPENDED", "CORO_CLOSED"


def _state(value, prefix):
    if _method_isActive(value):
        return prefix + "RUNNING"
    if _method_hasFinished(value):
        return prefix + "CLOSED"
    return prefix + ("SUSPENDED" if _method_hasStarted(value) else "CREATED")


def getgeneratorstate(generator):
    return _state(generator, "GEN_")


def getcoroutinestate(coroutine):
    return _state(coroutine, "CORO_")


# Members

def getmembers(object, predicate=None):
    return _members(object, predicate, getattr)


def getmembers_static(object, predicate=None):
    return _members(object, predicate, getattr_static)


def _members(value, predicate, getter):
    names = dir(value)
    if isclass(value):
        # Names that only instances or the metaclass answer to.
        names += [name for base in value.__bases__ for name, item in base.__dict__.items() if isinstance(item, types.DynamicClassAttribute)]
    found = []
    seen = set()
    for name in names:
        if name in seen:
            continue
        seen.add(name)
        try:
            item = getter(value, name)
        except AttributeError:
            for base in getmro(value) if isclass(value) else ():
                if name in base.__dict__:
                    item = base.__dict__[name]
                    break
            else:
                continue
        if predicate is None or predicate(item):
            found.append((name, item))
    found.sort(key=lambda pair: pair[0])
    return found


class Attribute(tuple):
    """An attribute of a class: (name, kind, defining_class, object)."""

    _fields = ("name", "kind", "defining_class", "object")

    def __new__(cls, name, kind, defining_class, object):
        return tuple.__new__(cls, (name, kind, defining_class, object))

    name = property(lambda self: self[0])
    kind = property(lambda self: self[1])
    defining_class = property(lambda self: self[2])
    object = property(lambda self: self[3])

    def __repr__(self):
        return "Attribute(name=%r, kind=%r, defining_class=%r, object=%r)" % tuple(self)


def classify_class_attrs(cls):
    found = []
    for name in sorted(set(dir(cls))):
        owner = None
        item = None
        for base in getmro(cls) + tuple([base for base in type(cls).__mro__ if base not in (type, object)]):
            if name in base.__dict__:
                owner, item = base, base.__dict__[name]
                break
        if owner is None:
            try:
                item = getattr(cls, name)
            except AttributeError:
                continue
            owner = getattr(item, "__objclass__", cls)
        if isinstance(item, (staticmethod, types.BuiltinFunctionType)):
            kind = "static method"
        elif isinstance(item, classmethod):
            kind = "class method"
        elif isinstance(item, property):
            kind = "property"
        elif isroutine(item):
            kind = "method"
        else:
            kind = "data"
        found.append(Attribute(name, kind, owner, item))
    return found


_absent = object()


def _in_classes(kind, name):
    for base in type.__dict__["__mro__"].__get__(kind) if "__mro__" in type.__dict__ else kind.__mro__:
        if name in base.__dict__:
            return base.__dict__[name]
    return _absent


def getattr_static(obj, attr, default=_absent):
    """What is stored under a name, without asking descriptors, `__getattr__` or `__getattribute__`."""
    own = _absent
    kind = obj if isinstance(obj, type) else type(obj)
    if not isinstance(obj, type):
        try:
            space = object.__getattribute__(obj, "__dict__")
        except AttributeError:
            space = {}
        own = dict.get(space, attr, _absent)
    found = _in_classes(kind, attr)
    if own is not _absent and found is not _absent:
        if hasattr(type(found), "__get__") and (hasattr(type(found), "__set__") or hasattr(type(found), "__delete__")):
            return found
    if own is not _absent:
        return own
    if found is not _absent:
        return found
    if obj is kind:
        found = _in_classes(type(kind), attr)
        if found is not _absent:
            return found
    if default is not _absent:
        return default
    raise AttributeError(attr)


def getmro(cls):
    return cls.__mro__


def getclasstree(classes, unique=False):
    children = {}
    roots = []
    for one in classes:
        if one.__bases__:
            for parent in one.__bases__:
                known = children.setdefault(parent, [])
                if one not in known:
                    known.append(one)
                if unique and parent in classes:
                    break
        elif one not in roots:
            roots.append(one)
    for parent in children:
        if parent not in classes:
            roots.append(parent)
    return walktree(roots, children, None)


def walktree(classes, children, parent):
    results = []
    for one in sorted(classes, key=lambda kind: (kind.__module__, kind.__name__)):
        results.append((one, one.__bases__))
        if one in children:
            results.append(walktree(children[one], children, one))
    return results


# Texts

def getdoc(object):
    try:
        doc = object.__doc__
    except AttributeError:
        return None
    if doc is None:
        doc = _inherited_doc(object)
    return cleandoc(doc) if isinstance(doc, str) else None


def _inherited_doc(value):
    if isclass(value):
        for base in value.__mro__[1:]:
            if base is not object and base.__doc__ is not None:
                return base.__doc__
        return None
    if ismethod(value):
        owner = value.__self__ if isclass(value.__self__) else type(value.__self__)
        name = value.__func__.__name__
    elif isfunction(value) or isinstance(value, property):
        function = value.fget if isinstance(value, property) else value
        name = getattr(function, "__name__", "")
        owner = sys.modules.get(getattr(function, "__module__", None))
        for part in getattr(function, "__qualname__", "").split(".")[:-1]:
            owner = getattr(owner, part, None)
        if not isclass(owner):
            return None
    else:
        return None
    for base in owner.__mro__:
        doc = getattr(getattr(base, name, None), "__doc__", None)
        if doc is not None:
            return doc
    return None


def cleandoc(doc):
    """A docstring without the margin that all of its lines but the first have, and without empty lines around it."""
    first, *others = doc.expandtabs().split("\n")
    margin = min([len(line) - len(line.lstrip()) for line in others if line.strip()], default=0)
    return "\n".join([first.lstrip()] + [line[margin:] for line in others]).strip("\n")


def indentsize(line):
    text = line.expandtabs()
    return len(text) - len(text.lstrip())
