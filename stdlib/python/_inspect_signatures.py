"""Signatures: what a callable is called with. The module inspect hands these names on."""

import builtins
import sys
import types

from enum import IntEnum as _IntEnum

CO_VARARGS, CO_VARKEYWORDS = 4, 8

# Parameters of builtins where those of the library's own functions are others, and builtins that tell none.
_KNOWN = dict([line.split(": ") for line in """
abs: x, /
all: iterable, /
any: iterable, /
ascii: obj, /
bin: number, /
callable: obj, /
chr: i, /
complex: real=0, imag=0
delattr: obj, name, /
divmod: x, y, /
enumerate: iterable, start=0
float: x=0, /
format: value, format_spec='', /
hasattr: obj, name, /
hash: obj, /
hex: number, /
id: obj, /
input: prompt='', /
isinstance: obj, class_or_tuple, /
issubclass: cls, class_or_tuple, /
len: obj, /
list: iterable=(), /
oct: number, /
open: file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None
ord: c, /
pow: base, exp, mod=None
print: *args, sep=' ', end='\\n', file=None, flush=False
repr: obj, /
reversed: sequence, /
round: number, ndigits=None
setattr: obj, name, value, /
sorted: iterable, /, *, key=None, reverse=False
sum: iterable, /, start=0
tuple: iterable=(), /
""".split("\n")[1:-1]])
_UNKNOWN = frozenset("breakpoint dir getattr iter max min next type vars __build_class__ anext".split())


def unwrap(func, *, stop=None):
    first = func
    seen = {id(func)}
    while (stop is None or not stop(func)) and hasattr(func, "__wrapped__"):
        func = func.__wrapped__
        if id(func) in seen or len(seen) >= sys.getrecursionlimit():
            raise ValueError("wrapper loop when unwrapping {!r}".format(first))
        seen.add(id(func))
    return func


def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
    if isinstance(obj, type):
        notes = obj.__dict__.get("__annotations__")
        module = sys.modules.get(obj.__module__)
        space = getattr(module, "__dict__", None)
        names = dict(vars(obj))
    elif isinstance(obj, types.ModuleType):
        notes = getattr(obj, "__annotations__", None)
        space = obj.__dict__
        names = None
    elif callable(obj):
        notes = getattr(obj, "__annotations__", None)
        space = getattr(unwrap(obj), "__globals__", None)
        names = None
    else:
        raise TypeError(f"{obj!r} is not a module, class, or callable.")
    if notes is None:
        return {}
    if not isinstance(notes, dict):
        raise ValueError(f"{obj!r}.__annotations__ is neither a dict nor None")
    if not eval_str:
        return dict(notes)
    space = space if globals is None else globals
    names = names if locals is None else locals
    return {key: eval(value, space, names) if isinstance(value, str) else value for key, value in notes.items()}


def formatannotation(annotation, base_module=None):
    if getattr(annotation, "__module__", None) == "typing":
        return repr(annotation).replace("typing.", "")
    if isinstance(annotation, types.GenericAlias):
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ in ("builtins", base_module):
            return annotation.__qualname__
        return annotation.__module__ + "." + annotation.__qualname__
    return repr(annotation)


def formatannotationrelativeto(object):
    module = getattr(object, "__module__", None)
    return lambda annotation: formatannotation(annotation, module)


class _void:
    """No default and no annotation."""


class _empty:
    """Marker object for Signature.empty and Parameter.empty."""


class _ParameterKind(_IntEnum):
    POSITIONAL_ONLY = 0
    POSITIONAL_OR_KEYWORD = 1
    VAR_POSITIONAL = 2
    KEYWORD_ONLY = 3
    VAR_KEYWORD = 4

    def __str__(self):
        return self._name_

    @property
    def description(self):
        return _DESCRIPTIONS[int(self)]


_DESCRIPTIONS = ("positional-only", "positional or keyword", "variadic positional", "keyword-only", "variadic keyword")
_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_POSITIONAL, _KEYWORD_ONLY, _VAR_KEYWORD = _ParameterKind


class Parameter:
    __slots__ = ("_name", "_kind", "_default", "_annotation")

    POSITIONAL_ONLY = _POSITIONAL_ONLY
    POSITIONAL_OR_KEYWORD = _POSITIONAL_OR_KEYWORD
    VAR_POSITIONAL = _VAR_POSITIONAL
    KEYWORD_ONLY = _KEYWORD_ONLY
    VAR_KEYWORD = _VAR_KEYWORD
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        try:
            kind = _ParameterKind(kind)
        except ValueError:
            raise ValueError(f"value {kind!r} is not a valid Parameter.kind")
        if default is not _empty and kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
            raise ValueError("{} parameters cannot have default values".format(kind.description))
        if name is _empty:
            raise ValueError("name is a required attribute for Parameter")
        if not isinstance(name, str):
            raise TypeError("name must be a str, not a {}".format(type(name).__name__))
        if not name.isidentifier():
            raise ValueError("{!r} is not a valid parameter name".format(name))
        import keyword
        if keyword.iskeyword(name) and kind is not _POSITIONAL_ONLY:
            raise ValueError("{!r} is not a valid parameter name".format(name))
        self._name = name
        self._kind = kind
        self._default = default
        self._annotation = annotation

    name = property(lambda self: self._name)
    kind = property(lambda self: self._kind)
    default = property(lambda self: self._default)
    annotation = property(lambda self: self._annotation)

    def __reduce__(self):
        return (type(self), (self._name, self._kind), {"_default": self._default, "_annotation": self._annotation})

    def __setstate__(self, state):
        self._default = state["_default"]
        self._annotation = state["_annotation"]

    def replace(self, *, name=_void, kind=_void, annotation=_void, default=_void):
        return type(self)(self._name if name is _void else name, self._kind if kind is _void else kind,
                          default=self._default if default is _void else default,
                          annotation=self._annotation if annotation is _void else annotation)

    def __str__(self):
        text = self._name
        if self._annotation is not _empty:
            text += ": " + formatannotation(self._annotation)
        if self._default is not _empty:
            text += (" = " if self._annotation is not _empty else "=") + repr(self._default)
        return "*" + text if self._kind is _VAR_POSITIONAL else "**" + text if self._kind is _VAR_KEYWORD else text

    def __repr__(self):
        return '<{} "{}">'.format(type(self).__name__, self)

    def __hash__(self):
        return hash((self._name, self._kind, self._annotation, self._default))

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Parameter):
            return NotImplemented
        return (self._name == other._name and self._kind == other._kind and self._default == other._default
                and self._annotation == other._annotation)


class BoundArguments:
    """The arguments of a call by the names of the parameters they belong to."""

    __slots__ = ("arguments", "_signature")

    def __init__(self, signature, arguments):
        self.arguments = arguments
        self._signature = signature

    @property
    def signature(self):
        return self._signature

    @property
    def args(self):
        args = []
        for name, parameter in self._signature.parameters.items():
            if parameter.kind in (_VAR_KEYWORD, _KEYWORD_ONLY) or name not in self.arguments:
                break
            if parameter.kind == _VAR_POSITIONAL:
                args.extend(self.arguments[name])
            else:
                args.append(self.arguments[name])
        return tuple(args)

    @property
    def kwargs(self):
        kwargs = {}
        by_keyword = False
        for name, parameter in self._signature.parameters.items():
            if not by_keyword:
                if parameter.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                    by_keyword = True
                elif name not in self.arguments:
                    by_keyword = True
                    continue
            if not by_keyword or name not in self.arguments:
                continue
            if parameter.kind == _VAR_KEYWORD:
                kwargs.update(self.arguments[name])
            else:
                kwargs[name] = self.arguments[name]
        return kwargs

    def apply_defaults(self):
        filled = {}
        for name, parameter in self._signature.parameters.items():
            if name in self.arguments:
                filled[name] = self.arguments[name]
            elif parameter.default is not _empty:
                filled[name] = parameter.default
            elif parameter.kind is _VAR_POSITIONAL:
                filled[name] = ()
            elif parameter.kind is _VAR_KEYWORD:
                filled[name] = {}
        self.arguments = filled

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return self.signature == other.signature and self.arguments == other.arguments

    def __setstate__(self, state):
        self._signature = state["_signature"]
        self.arguments = state["arguments"]

    def __getstate__(self):
        return {"_signature": self._signature, "arguments": self.arguments}

    def __repr__(self):
        return "<{} ({})>".format(type(self).__name__, ", ".join(["{}={!r}".format(*item) for item in self.arguments.items()]))


class Signature:
    __slots__ = ("_return_annotation", "_parameters")

    _parameter_cls = Parameter
    _bound_arguments_cls = BoundArguments
    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty, __validate_parameters__=True):
        found = {}
        last = None
        defaults = False
        for parameter in parameters or ():
            name, kind = parameter.name, parameter.kind
            if __validate_parameters__:
                if last is not None and kind < last:
                    raise ValueError("wrong parameter order: {} parameter before {} parameter".format(last.description, kind.description))
                if kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
                    if parameter.default is not _empty:
                        defaults = True
                    elif defaults:
                        raise ValueError("non-default argument follows default argument")
                if name in found:
                    raise ValueError("duplicate parameter name: {!r}".format(name))
            last = kind
            found[name] = parameter
        self._parameters = types.MappingProxyType(found)
        self._return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
        return _signature(obj, follow_wrapped, globals, locals, eval_str, cls)

    parameters = property(lambda self: self._parameters)
    return_annotation = property(lambda self: self._return_annotation)

    def replace(self, *, parameters=_void, return_annotation=_void):
        return type(self)(self.parameters.values() if parameters is _void else parameters,
                          return_annotation=self._return_annotation if return_annotation is _void else return_annotation)

    def _comparable(self):
        by_place = tuple([one for one in self.parameters.values() if one.kind != _KEYWORD_ONLY])
        by_name = {one.name: one for one in self.parameters.values() if one.kind == _KEYWORD_ONLY}
        return by_place, by_name, self.return_annotation

    def __hash__(self):
        by_place, by_name, note = self._comparable()
        return hash((by_place, frozenset(by_name.values()), note))

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Signature):
            return NotImplemented
        return self._comparable() == other._comparable()

    def __reduce__(self):
        return (type(self), (tuple(self._parameters.values()),), {"_return_annotation": self._return_annotation})

    def __setstate__(self, state):
        self._return_annotation = state["_return_annotation"]

    def _bind(self, args, kwargs, partial=False):
        arguments = {}
        kwargs = dict(kwargs)
        left = list(self.parameters.values())
        place = 0
        while left:
            parameter = left[0]
            kind, name = parameter.kind, parameter.name
            if place < len(args):
                if kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                    raise TypeError("too many positional arguments")
                left.pop(0)
                if kind == _VAR_POSITIONAL:
                    arguments[name] = tuple(args[place:])
                    place = len(args)
                    break
                if name in kwargs and kind != _POSITIONAL_ONLY:
                    raise TypeError("multiple values for argument {!r}".format(name))
                arguments[name] = args[place]
                place += 1
                continue
            if kind == _VAR_POSITIONAL:
                break
            if name in kwargs:
                if kind == _POSITIONAL_ONLY:
                    raise TypeError("{!r} parameter is positional only, but was passed as a keyword".format(name))
                break
            if kind == _VAR_KEYWORD or parameter.default is not _empty:
                break
            if not partial:
                raise TypeError("missing a required argument: {!r}".format(name))
            break
        if place < len(args):
            raise TypeError("too many positional arguments")
        rest = None
        for parameter in left:
            kind, name = parameter.kind, parameter.name
            if kind == _VAR_KEYWORD:
                rest = parameter
                continue
            if kind == _VAR_POSITIONAL:
                continue
            if name in kwargs and kind != _POSITIONAL_ONLY:
                arguments[name] = kwargs.pop(name)
            elif name in kwargs and not any([one.kind == _VAR_KEYWORD for one in left]):
                raise TypeError("{!r} parameter is positional only, but was passed as a keyword".format(name))
            elif not partial and parameter.default is _empty:
                raise TypeError("missing a required argument: {!r}".format(name))
        if kwargs:
            if rest is None:
                raise TypeError("got an unexpected keyword argument {!r}".format(next(iter(kwargs))))
            arguments[rest.name] = kwargs
        return self._bound_arguments_cls(self, arguments)

    def bind(self, /, *args, **kwargs):
        return self._bind(args, kwargs)

    def bind_partial(self, /, *args, **kwargs):
        return self._bind(args, kwargs, partial=True)

    def __repr__(self):
        return "<{} {}>".format(type(self).__name__, self)

    def __str__(self):
        parts = []
        positional_only = False
        needs_star = True
        for parameter in self.parameters.values():
            kind = parameter.kind
            if kind == _POSITIONAL_ONLY:
                positional_only = True
            elif positional_only:
                parts.append("/")
                positional_only = False
            if kind == _VAR_POSITIONAL:
                needs_star = False
            elif kind == _KEYWORD_ONLY and needs_star:
                parts.append("*")
                needs_star = False
            parts.append(str(parameter))
        if positional_only:
            parts.append("/")
        text = "({})".format(", ".join(parts))
        if self.return_annotation is not _empty:
            text += " -> {}".format(formatannotation(self.return_annotation))
        return text


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
    return _signature(obj, follow_wrapped, globals, locals, eval_str, Signature)


def _of_function(function, cls, space, names, eval_str):
    params, positional, keyword_only, flags, defaults = _core_signatureOf(function)
    notes = get_annotations(function, globals=space, locals=names, eval_str=eval_str)
    only = function.__code__.co_posonlyargcount
    make = cls._parameter_cls
    found = []
    end = positional + keyword_only
    for i, name in enumerate(params):
        default = _empty
        if i < end:
            kind = _POSITIONAL_ONLY if i < only else _POSITIONAL_OR_KEYWORD if i < positional else _KEYWORD_ONLY
            if not _core_isUnbound(_core_listAt(defaults, i)):
                default = defaults[i]
        else:
            kind = _VAR_POSITIONAL if i == end and flags % 2 else _VAR_KEYWORD
        found.append(make(name, kind, default=default, annotation=notes.get(name, _empty)))
    found.sort(key=lambda one: one.kind)
    return cls(found, return_annotation=notes.get("return", _empty), __validate_parameters__=False)


def _bound(signature):
    """The signature without what a method is bound to."""
    parameters = list(signature.parameters.values())
    if not parameters or parameters[0].kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
        raise ValueError("invalid method signature")
    if parameters[0].kind is not _VAR_POSITIONAL:
        parameters = parameters[1:]
    return signature.replace(parameters=parameters)


def _of_partial(signature, args, kwargs):
    parameters = dict(signature.parameters)
    try:
        given = signature.bind_partial(*args, **kwargs).arguments
    except TypeError as error:
        raise ValueError("partial object has incorrect arguments") from error
    by_keyword = False
    result = []
    for name, parameter in parameters.items():
        kind = parameter.kind
        if name in given and kind not in (_VAR_KEYWORD, _VAR_POSITIONAL):
            value = given[name]
            if kind is _POSITIONAL_ONLY or kind is _POSITIONAL_OR_KEYWORD and name not in kwargs:
                continue
            if kind is _POSITIONAL_OR_KEYWORD:
                by_keyword = True
                result.append(parameter.replace(default=value, kind=_KEYWORD_ONLY))
                continue
            parameter = parameter.replace(default=value)
        if by_keyword:
            if kind is _VAR_POSITIONAL:
                continue
            if kind is _POSITIONAL_OR_KEYWORD:
                parameter = parameter.replace(kind=_KEYWORD_ONLY)
        result.append(parameter)
    return signature.replace(parameters=result)


def _signature(obj, follow, space, names, eval_str, cls):
    def inner(value):
        return _signature(value, follow, space, names, eval_str, cls)
    if not callable(obj):
        raise TypeError("{!r} is not a callable object".format(obj))
    if isinstance(obj, types.MethodType):
        return _bound(inner(obj.__func__))
    if follow:
        obj = unwrap(obj, stop=lambda value: hasattr(value, "__signature__") or isinstance(value, types.MethodType))
        if isinstance(obj, types.MethodType):
            return inner(obj)
    known = getattr(obj, "__signature__", None)
    if known is not None:
        if not isinstance(known, Signature):
            raise TypeError("unexpected object {!r} in __signature__ attribute".format(known))
        return known
    if getattr(obj, "__module__", None) == "builtins" and isinstance(getattr(obj, "__name__", None), str):
        if getattr(builtins, obj.__name__, None) is obj:
            if obj.__name__ in _UNKNOWN:
                raise ValueError("no signature found for builtin {!r}".format(obj))
            if obj.__name__ in _KNOWN:
                return _of_function(eval("lambda " + _KNOWN[obj.__name__] + ": None"), cls, space, names, eval_str)
    partial_method = getattr(obj, "_partialmethod", None)
    if partial_method is not None and hasattr(partial_method, "keywords"):
        wrapped = inner(partial_method.func)
        made = _of_partial(wrapped, (None,) + tuple(partial_method.args), partial_method.keywords)
        first = next(iter(wrapped.parameters.values()))
        if first.kind is _VAR_POSITIONAL:
            return made
        return made.replace(parameters=[first] + list(made.parameters.values()))
    if isinstance(obj, (types.FunctionType, types.BuiltinFunctionType)):
        try:
            return _of_function(obj, cls, space, names, eval_str)
        except (TypeError, AttributeError):
            raise ValueError("no signature found for builtin {!r}".format(obj)) from None
    if type(obj).__name__ == "partial" and hasattr(obj, "keywords"):
        return _of_partial(inner(obj.func), obj.args, obj.keywords)
    if isinstance(obj, type):
        function = _user_method(type(obj), "__call__") or _user_method(obj, "__new__") or _user_method(obj, "__init__")
        if function is not None:
            return _bound(inner(function))
        if all([base is object or base.__module__ != "builtins" for base in obj.__mro__]) or obj is object:
            return cls([])
        raise ValueError("no signature found for builtin type {!r}".format(obj))
    function = _user_method(type(obj), "__call__")
    if function is not None:
        return _bound(inner(function))
    method = getattr(obj, "__call__", None)
    if isinstance(obj, (types.MethodDescriptorType, types.WrapperDescriptorType, types.MethodWrapperType)) or method is None:
        raise ValueError("no signature found for builtin {!r}".format(obj))
    raise ValueError("callable {!r} is not supported by signature".format(obj))


def _user_method(kind, name):
    # A method that is written in Python and not inherited from a builtin class.
    for base in kind.__mro__:
        if name in base.__dict__:
            if base.__module__ == "builtins":
                return None
            found = base.__dict__[name]
            if isinstance(found, (staticmethod, classmethod)):
                found = found.__func__
            return found if isinstance(found, types.FunctionType) or callable(found) else None
    return None


class _Record(tuple):
    def __new__(cls, *values, **named):
        return tuple.__new__(cls, values + tuple([named[name] for name in cls._fields[len(values):]]))

    def __getattr__(self, name):
        if name in self._fields:
            return self[self._fields.index(name)]
        raise AttributeError("%r object has no attribute %r" % (type(self).__name__, name))

    def __repr__(self):
        return "%s(%s)" % (type(self).__name__, ", ".join(["%s=%r" % pair for pair in zip(self._fields, self)]))


class FullArgSpec(_Record):
    _fields = ("args", "varargs", "varkw", "defaults", "kwonlyargs", "kwonlydefaults", "annotations")


class Arguments(_Record):
    _fields = ("args", "varargs", "varkw")


class ArgInfo(_Record):
    _fields = ("args", "varargs", "keywords", "locals")


class ClosureVars(_Record):
    _fields = ("nonlocals", "globals", "builtins", "unbound")


def getfullargspec(func):
    try:
        found = _signature(func.__func__ if isinstance(func, types.MethodType) else func, False, None, None, False, Signature)
    except Exception as error:
        raise TypeError("unsupported callable") from error
    args, only, defaults = [], [], []
    varargs = varkw = None
    keyword_defaults = {}
    notes = {} if found.return_annotation is _empty else {"return": found.return_annotation}
    for name, parameter in found.parameters.items():
        kind = parameter.kind
        if kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
            args.append(name)
            if parameter.default is not _empty:
                defaults.append(parameter.default)
        elif kind is _VAR_POSITIONAL:
            varargs = name
        elif kind is _KEYWORD_ONLY:
            only.append(name)
            if parameter.default is not _empty:
                keyword_defaults[name] = parameter.default
        else:
            varkw = name
        if parameter.annotation is not _empty:
            notes[name] = parameter.annotation
    return FullArgSpec(args, varargs, varkw, tuple(defaults) or None, only, keyword_defaults or None, notes)


def getargs(co):
    count, only = co.co_argcount, co.co_kwonlyargcount
    names = list(co.co_varnames)
    place = count + only
    varargs = varkw = None
    if co.co_flags & CO_VARARGS:
        varargs = names[place]
        place += 1
    if co.co_flags & CO_VARKEYWORDS:
        varkw = names[place]
    return Arguments(names[:count + only], varargs, varkw)


def getcallargs(func, /, *positional, **named):
    spec = getfullargspec(func)
    name = func.__name__
    if isinstance(func, types.MethodType) and func.__self__ is not None:
        positional = (func.__self__,) + positional
    given = {}
    for parameter, value in zip(spec.args, positional):
        given[parameter] = value
    if spec.varargs:
        given[spec.varargs] = tuple(positional[len(spec.args):])
    elif len(positional) > len(spec.args):
        low = len(spec.args) - len(spec.defaults or ())
        count = len(spec.args)
        words = "from %d to %d positional arguments" % (low, count) if low != count else "%d positional argument%s" % (count, "" if count == 1 else "s")
        raise TypeError("%s() takes %s but %d %s given" % (name, words, len(positional), "was" if len(positional) == 1 else "were"))
    if spec.varkw:
        given[spec.varkw] = {}
    for parameter, value in named.items():
        if parameter not in spec.args and parameter not in spec.kwonlyargs:
            if not spec.varkw:
                raise TypeError("%s() got an unexpected keyword argument %r" % (name, parameter))
            given[spec.varkw][parameter] = value
            continue
        if parameter in given:
            raise TypeError("%s() got multiple values for argument %r" % (name, parameter))
        given[parameter] = value
    defaults = spec.defaults or ()
    first = len(spec.args) - len(defaults)
    _check_missing(name, [one for one in spec.args[:first] if one not in given], "positional")
    for parameter, value in zip(spec.args[first:], defaults):
        given.setdefault(parameter, value)
    missing = []
    for parameter in spec.kwonlyargs:
        if parameter not in given:
            if spec.kwonlydefaults and parameter in spec.kwonlydefaults:
                given[parameter] = spec.kwonlydefaults[parameter]
            else:
                missing.append(parameter)
    _check_missing(name, missing, "keyword-only")
    return given


def _check_missing(name, missing, kind):
    if not missing:
        return
    names = [repr(one) for one in missing]
    text = names[0] if len(names) == 1 else "%s and %s" % tuple(names) if len(names) == 2 else ", ".join(names[:-1]) + " and " + names[-1]
    raise TypeError("%s() missing %d required %s argument%s: %s" % (name, len(names), kind, "" if len(names) == 1 else "s", text))


def getargvalues(frame):
    args, varargs, varkw = getargs(frame.f_code)
    return ArgInfo(args, varargs, varkw, frame.f_locals)


def formatargvalues(args, varargs, varkw, locals, formatarg=str, formatvarargs=lambda name: "*" + name, formatvarkw=lambda name: "**" + name,
                    formatvalue=lambda value: "=" + repr(value)):
    parts = [formatarg(name) + formatvalue(locals[name]) for name in args]
    if varargs:
        parts.append(formatvarargs(varargs) + formatvalue(locals[varargs]))
    if varkw:
        parts.append(formatvarkw(varkw) + formatvalue(locals[varkw]))
    return "(" + ", ".join(parts) + ")"


def getclosurevars(func):
    if isinstance(func, types.MethodType):
        func = func.__func__
    if not isinstance(func, types.FunctionType):
        raise TypeError("{!r} is not a Python function".format(func))
    code = func.__code__
    nonlocals = {name: held.cell_contents for name, held in zip(code.co_freevars, func.__closure__ or ())}
    import builtins
    used, built, unbound = {}, {}, set()
    for name in code.co_names:
        if name in ("None", "True", "False"):
            continue
        if name in func.__globals__:
            used[name] = func.__globals__[name]
        elif hasattr(builtins, name):
            built[name] = getattr(builtins, name)
        else:
            unbound.add(name)
    return ClosureVars(nonlocals, used, built, unbound)


# Programs know these classes as those of the module inspect.
for _kind in (_void, _empty, _ParameterKind, Parameter, BoundArguments, Signature, FullArgSpec, Arguments, ArgInfo, ClosureVars):
    _kind.__module__ = "inspect"
