# The module importlib: modules that a statement has imported are found by name.


def import_module(name, package=None):
    if name[:1] == ".":
        name = (package or "") + name
    found = _core_findModule(name)
    if found is None:
        found = _known(name)
    if found is None:
        raise ModuleNotFoundError("No module named '" + name + "'", name=name)
    return found


def _known(name):
    if name == "math":
        import math
        return math
    if name == "json":
        import json
        return json
    if name == "re":
        import re
        return re
    if name == "random":
        import random
        return random
    if name == "collections":
        import collections
        return collections
    if name == "itertools":
        import itertools
        return itertools
    if name == "functools":
        import functools
        return functools
    if name == "string":
        import string
        return string
    if name == "time":
        import time
        return time
    if name == "os":
        import os
        return os
    if name == "sys":
        import sys
        return sys
    return None


def reload(module):
    return module
