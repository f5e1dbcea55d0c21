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


class SimpleNamespace:
    def __init__(self, /, **named):
        for name, value in named.items():
            setattr(self, name, value)
    def __repr__(self):
        return "namespace(" + ", ".join([name + "=" + repr(value) for name, value in self.__dict__.items()]) + ")"
    def __eq__(self, other):
        if isinstance(other, SimpleNamespace):
            return self.__dict__ == other.__dict__
        return NotImplemented


class MappingProxyType:
    def __init__(self, mapping):
        self._mapping = mapping
    def __getitem__(self, key):
        return self._mapping[key]
    def __iter__(self):
        return iter(self._mapping)
    def __len__(self):
        return len(self._mapping)
    def __contains__(self, key):
        return key in self._mapping
    def get(self, key, default=None):
        return self._mapping.get(key, default)
    def keys(self):
        return self._mapping.keys()
    def values(self):
        return self._mapping.values()
    def items(self):
        return self._mapping.items()
    def __eq__(self, other):
        return self._mapping == other
    def __repr__(self):
        return "mappingproxy(" + repr(self._mapping) + ")"


_core_renameType(MappingProxyType, "mappingproxy")


class DynamicClassAttribute(property):
    pass


def new_class(name, bases=(), kwds=None, exec_body=None):
    body = {}
    if exec_body is not None:
        exec_body(body)
    return type(name, bases, body)
