# The module warnings: a warning goes to the standard error stream, which programs of this machine do not see.


def warn(message, category=None, stacklevel=1, source=None):
    if category is not None and _filters and _filters[0] == "error":
        raise category(message)


def warn_explicit(*args, **named):
    pass


_filters = []


def filterwarnings(action, *args, **named):
    _filters.insert(0, action)


def simplefilter(action, *args, **named):
    _filters.insert(0, action)


def resetwarnings():
    _filters.clear()


class catch_warnings:
    def __init__(self, *, record=False, **named):
        self._record = record
    def __enter__(self):
        return [] if self._record else None
    def __exit__(self, *details):
        pass
