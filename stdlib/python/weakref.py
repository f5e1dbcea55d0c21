# The module weakref. There are no reference counts, so what is referred to stays.


class ref:
    def __init__(self, value, callback=None):
        self._value = value
    def __call__(self):
        return self._value
    def __eq__(self, other):
        return isinstance(other, ref) and self._value == other._value
    def __hash__(self):
        return hash(self._value)


def proxy(value, callback=None):
    return value


class WeakValueDictionary(dict):
    pass


class WeakKeyDictionary(dict):
    pass


class WeakSet(set):
    pass


ReferenceType = ref


def finalize(value, function, *args, **named):
    return None


class WeakMethod(ref):
    pass
