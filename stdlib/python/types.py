# The module types.

def _function():
    yield


class _Owner:
    def method(self):
        pass


FunctionType = type(_function)
LambdaType = FunctionType
GeneratorType = type(_function())
MethodType = type(_Owner().method)
BuiltinFunctionType = type(len)
BuiltinMethodType = BuiltinFunctionType
ModuleType = module
NoneType = type(None)
NotImplementedType = type(NotImplemented)
EllipsisType = type(...)
UnionType = _Union
GenericAlias = _GenericAlias
CodeType = type(_function.__code__)
CoroutineType = coroutine
AsyncGeneratorType = async_generator
TracebackType = traceback
FrameType = _traced_frame
CellType = cell
WrapperDescriptorType = wrapper_descriptor
MethodWrapperType = type((1).__add__)
MethodDescriptorType = method_descriptor
ClassMethodDescriptorType = classmethod
GetSetDescriptorType = property
MemberDescriptorType = member_descriptor


_shown_namespaces = set()


class SimpleNamespace:
    def __init__(self, /, **named):
        for name, value in named.items():
            setattr(self, name, value)
    def __repr__(self):
        if id(self) in _shown_namespaces:
            return ("namespace" if type(self) is SimpleNamespace else type(self).__name__) + "(...)"
        _shown_namespaces.add(id(self))
        try:
            parts = [name + "=" + repr(value) for name, value in self.__dict__.items()]
        finally:
            _shown_namespaces.discard(id(self))
        return ("namespace" if type(self) is SimpleNamespace else type(self).__name__) + "(" + ", ".join(parts) + ")"
    def __eq__(self, other):
        if isinstance(other, SimpleNamespace):
            return self.__dict__ == other.__dict__
        return NotImplemented


MappingProxyType = mappingproxy


class DynamicClassAttribute(property):
    """A property of the objects of a class only: of the class itself the name is asked in other ways, such as its metaclass's `__getattr__`."""

    def __get__(self, instance, owner=None):
        if instance is None and not getattr(self.fget, "__isabstractmethod__", False):
            raise AttributeError
        return property.__get__(self, instance, owner)


def resolve_bases(bases):
    result = []
    for base in bases:
        if isinstance(base, type) or not hasattr(base, "__mro_entries__"):
            result.append(base)
            continue
        made = base.__mro_entries__(bases)
        if not isinstance(made, tuple):
            raise TypeError("__mro_entries__ must return a tuple")
        result.extend(made)
    return tuple(result) if result != list(bases) else bases


def get_original_bases(cls):
    return cls.__dict__.get("__orig_bases__", cls.__bases__)


def prepare_class(name, bases=(), kwds=None):
    kwds = dict(kwds or {})
    kind = kwds.pop("metaclass") if "metaclass" in kwds else type(bases[0]) if bases else type
    if isinstance(kind, type):
        for base in bases:
            other = type(base)
            if issubclass(kind, other):
                continue
            if issubclass(other, kind):
                kind = other
                continue
            raise TypeError("metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases")
    return kind, kind.__prepare__(name, bases, **kwds) if hasattr(kind, "__prepare__") else {}, kwds


def new_class(name, bases=(), kwds=None, exec_body=None):
    resolved = resolve_bases(bases)
    kind, body, kwds = prepare_class(name, resolved, kwds)
    if exec_body is not None:
        exec_body(body)
    if resolved is not bases:
        body["__orig_bases__"] = bases
    return kind(name, resolved, body, **kwds)


class _Awaited:
    # A generator that can be waited for.
    def __init__(self, steps):
        self._steps = steps
    def __await__(self):
        return self._steps
    def __iter__(self):
        return self._steps
    def __next__(self):
        return next(self._steps)
    def send(self, value):
        return self._steps.send(value)
    def throw(self, *details):
        return self._steps.throw(*details)
    def close(self):
        return self._steps.close()


def coroutine(function):
    if not callable(function):
        raise TypeError("types.coroutine() expects a callable")
    if _core_codeKind(function) == 2:
        return function
    def wrapper(*args, **named):
        made = function(*args, **named)
        return _Awaited(made) if isinstance(made, GeneratorType) else made
    wrapper.__name__ = function.__name__
    wrapper.__qualname__ = function.__qualname__
    wrapper.__doc__ = function.__doc__
    wrapper.__wrapped__ = function
    return wrapper
