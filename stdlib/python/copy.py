# The module copy.


def copy(value):
    if hasattr(value, "__copy__"):
        return value.__copy__()
    if isinstance(value, (list, dict, set)):
        return value.copy()
    if isinstance(value, (int, float, str, bool, tuple)) or value is None:
        return value
    made = object.__new__(type(value))
    for name, item in value.__dict__.items():
        setattr(made, name, item)
    return made


def deepcopy(value, memo=None):
    if memo is None:
        memo = {}
    if value is None or isinstance(value, (int, float, str, bool)):
        return value
    key = id(value)
    if key in memo:
        return memo[key]
    if hasattr(value, "__deepcopy__"):
        return value.__deepcopy__(memo)
    if isinstance(value, list):
        made = []
        memo[key] = made
        for item in value:
            made.append(deepcopy(item, memo))
    elif isinstance(value, tuple):
        made = tuple([deepcopy(item, memo) for item in value])
    elif isinstance(value, dict):
        made = {}
        memo[key] = made
        for k, item in value.items():
            made[deepcopy(k, memo)] = deepcopy(item, memo)
    elif isinstance(value, set):
        made = set([deepcopy(item, memo) for item in value])
    elif callable(value):
        made = value
    else:
        made = object.__new__(type(value))
        memo[key] = made
        for name, item in value.__dict__.items():
            setattr(made, name, deepcopy(item, memo))
    memo[key] = made
    return made
