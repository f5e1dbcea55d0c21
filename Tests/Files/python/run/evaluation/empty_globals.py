# A class that a text makes without knowing the name of its module belongs to the builtins, and can be changed all the same.
space = {}
exec("class Made:\n    x = 1\nMade.y = 2\nfrom enum import Enum\nclass Kind(Enum):\n    ONE = 1", space)
made = space["Made"]
made.z = 3
del made.x
print(made, made.__module__, made.y, made.z, hasattr(made, "x"), space["Kind"].ONE)
try:
    int.x = 1
except TypeError as error:
    print(error)
