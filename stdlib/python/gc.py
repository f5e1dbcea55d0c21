# The module gc: the machine collects by itself.


def collect(generation=2):
    """Ends the objects that nothing keeps alive but themselves, of those that the program can notice; how many these were."""
    import _lifetimes
    return _lifetimes.look(True)


_is_enabled = True


def enable():
    global _is_enabled
    _is_enabled = True


def disable():
    global _is_enabled
    _is_enabled = False


def isenabled():
    return _is_enabled


def get_count():
    return (0, 0, 0)


def get_objects():
    return []


def freeze():
    pass


def unfreeze():
    pass


def get_freeze_count():
    return 0


def get_referrers(*values):
    return []


def get_referents(*values):
    return []


def get_threshold():
    return _threshold


def set_threshold(*counts):
    global _threshold
    _threshold = (counts + _threshold[len(counts):])[:3]


def get_stats():
    return [{"collections": 0, "collected": 0, "uncollectable": 0} for _ in range(3)]


def is_tracked(value):
    return not isinstance(value, (int, float, complex, str, bytes, type(None)))


def get_debug():
    return 0


def set_debug(flags):
    pass


_threshold = (700, 10, 10)
garbage = []
callbacks = []
