# The classes of iterators, functions and methods of the builtins.
values = [[], (), {}, {}.values(), {}.items(), set(), range(3), "a", "é", b"a", bytearray()]
print([type(iter(x)).__name__ for x in values])
print([type(reversed(x)).__name__ for x in ([], (), "ab", range(3), {}, {}.keys(), {}.values(), {}.items())])
for thing in (len, [].append, list.append, int.__add__, (1).__add__, print, print.__call__, object().__str__, str.join, dict.fromkeys, lambda: 0):
    print(type(thing).__name__, thing.__name__, thing.__qualname__, callable(thing))
print(repr(len), repr(list.append), repr(int.__add__), repr([].append).split(" at ")[0], repr((1).__add__).split(" at ")[0])
items = []
print([].append == [].append, items.append == items.append, len.__module__, items.append.__self__ is items, list.append.__objclass__)
items.append(1)
list.append(items, 2)
print(items, list(map(str.upper, "ab")), sorted("Ba", key=str.lower))
for action in (lambda: list.append(1, 2), lambda: list.append(), lambda: getattr(1, 2), lambda: hasattr(1, b"x"), lambda: setattr(items, 1, 1)):
    try:
        print(action())
    except TypeError:
        print("TypeError")
import types
print(isinstance(len, types.FunctionType), isinstance([].append, types.BuiltinFunctionType), isinstance(list.append, types.MethodDescriptorType))
print(types.CoroutineType.__name__, types.FrameType.__name__, types.TracebackType.__name__, types.MappingProxyType({1: 2}))
