"""The module webbrowser: no other program is started, so no browser is found."""

__all__ = ["Error", "open", "open_new", "open_new_tab", "get", "register"]


class Error(Exception):
    pass


_browsers = {}


def register(name, klass, instance=None, *, preferred=False):
    _browsers[name.lower()] = klass, instance


def get(using=None):
    """A browser that was registered."""
    names = list(_browsers) if using is None else [using.lower()]
    for name in names:
        if name in _browsers:
            kind, instance = _browsers[name]
            return kind() if instance is None else instance
    raise Error("could not locate runnable browser")


def open(url, new=0, autoraise=True):
    try:
        return get().open(url, new, autoraise)
    except Error:
        return False


def open_new(url):
    return open(url, 1)


def open_new_tab(url):
    return open(url, 2)
