# The module abc.


def abstractmethod(function):
    function.__isabstractmethod__ = True
    return function


class abstractproperty(property):
    __isabstractmethod__ = True


def _is_abstract(value):
    if getattr(value, "__isabstractmethod__", False):
        return True
    if isinstance(value, property):
        return any([getattr(f, "__isabstractmethod__", False) for f in (value.fget, value.fset, value.fdel)])
    if isinstance(value, (classmethod, staticmethod)):
        return getattr(value.__func__, "__isabstractmethod__", False)
    return False


# How often a class has been registered: what is known to be no subclass may be one since.
_registrations = 0


class ABCMeta(type):
    def __new__(mcls, name, bases, namespace, **named):
        cls = type.__new__(mcls, name, bases, namespace, **named)
        missing = set()
        for key, value in namespace.items():
            if _is_abstract(value):
                missing.add(key)
        for base in bases:
            for key in getattr(base, "__abstractmethods__", ()):
                if _is_abstract(getattr(cls, key, None)):
                    missing.add(key)
        cls.__abstractmethods__ = frozenset(missing)
        cls._registry = []
        cls._known = set()
        cls._unknown = set()
        cls._counted = _registrations
        return cls
    def __call__(cls, *args, **named):
        missing = cls.__abstractmethods__
        if missing:
            names = sorted(missing)
            raise TypeError("Can't instantiate abstract class " + cls.__name__ + " with abstract method" + ("" if len(names) == 1 else "s") + " " + ", ".join(names))
        return _core_construct(cls, args, named)
    def register(cls, subclass):
        global _registrations
        if not isinstance(subclass, type):
            raise TypeError("Can only register classes")
        if issubclass(cls, subclass):
            if issubclass(subclass, cls):
                return subclass
            raise RuntimeError("Refusing to create an inheritance cycle")
        cls._registry.append(subclass)
        _registrations += 1
        return subclass
    def __instancecheck__(cls, value):
        kind = type(value)
        if kind in cls._known:
            return True
        return cls.__subclasscheck__(kind) or value.__class__ is not kind and cls.__subclasscheck__(value.__class__)
    def __subclasscheck__(cls, subclass):
        if subclass in cls._known:
            return True
        if cls._counted != _registrations:
            cls._unknown.clear()
            cls._counted = _registrations
        elif subclass in cls._unknown:
            return False
        if not isinstance(subclass, type):
            raise TypeError("issubclass() arg 1 must be a class")
        found = cls._decide(subclass)
        (cls._known if found else cls._unknown).add(subclass)
        return found
    def _decide(cls, subclass):
        hook = getattr(cls, "__subclasshook__", None)
        if hook is not None:
            answer = hook(subclass)
            if answer is not NotImplemented:
                return answer
        if _core_isPlainSubclass(subclass, cls):
            return True
        for known in cls._registry:
            if issubclass(subclass, known):
                return True
        for other in type.__subclasses__(cls):
            if issubclass(subclass, other):
                return True
        return False


_core_noteAbstractCall(ABCMeta.__call__)


class ABC(metaclass=ABCMeta):
    pass


abstractclassmethod = classmethod
abstractstaticmethod = staticmethod


def update_abstractmethods(cls):
    return cls


def get_cache_token():
    return 0
