"""The module readline: a history of lines in memory and in files. Lines that are read are neither edited nor completed."""

_history = []
_settings = {"completer": None, "delims": " \t\n`~!@#$%^&*()-=+[{]}\\|;:'\",<>/?", "startup": None, "pre_input": None, "display": None,
             "length": -1, "auto": True}


def _getter(name):
    return lambda: _settings[name]


def _setter(name):
    def set(value=None, /):
        _settings[name] = value
    return set


get_completer, set_completer = _getter("completer"), _setter("completer")
get_completer_delims, set_completer_delims = _getter("delims"), _setter("delims")
get_history_length, set_history_length = _getter("length"), _setter("length")
set_startup_hook, set_pre_input_hook = _setter("startup"), _setter("pre_input")
set_completion_display_matches_hook, set_auto_history = _setter("display"), _setter("auto")


def parse_and_bind(string, /):
    """Takes a line of settings, which mean nothing here."""


def read_init_file(filename=None, /):
    """Takes the name of a file of settings, which mean nothing here."""


def get_line_buffer():
    return ""


def insert_text(string, /):
    """There is no line that is being edited."""


def redisplay():
    """There is no line to be shown."""


def get_begidx():
    return 0


get_endidx = get_completion_type = get_begidx


def add_history(string, /):
    _history.append(string)


def clear_history():
    _history.clear()


def get_current_history_length():
    return len(_history)


def get_history_item(index, /):
    """The item of a number that counts from 1."""
    return _history[index - 1] if 0 < index <= len(_history) else None


def _checked(pos):
    if pos < 0:
        raise ValueError("History index cannot be negative")
    if pos >= len(_history):
        raise ValueError("No history item at position %d" % pos)
    return pos


def remove_history_item(pos, /):
    del _history[_checked(pos)]


def replace_history_item(pos, line, /):
    _history[_checked(pos)] = line


def _path(filename):
    import os
    return os.path.expanduser("~/.history") if filename is None else filename


def read_history_file(filename=None, /):
    with open(_path(filename)) as file:
        _history.extend(file.read().splitlines())


def write_history_file(filename=None, /):
    lines = _history if _settings["length"] < 0 else _history[len(_history) - min(_settings["length"], len(_history)):]
    with open(_path(filename), "w") as file:
        file.writelines([line + "\n" for line in lines])


def append_history_file(nelements, filename=None, /):
    with open(_path(filename), "a") as file:
        file.writelines([line + "\n" for line in _history[max(len(_history) - nelements, 0):]])
