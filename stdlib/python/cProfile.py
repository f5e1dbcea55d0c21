"""The module cProfile: runs what it is given. Calls are not counted, so there is no table to be shown."""

__all__ = ["run", "runctx", "Profile"]


def _refuse():
    raise NotImplementedError("calls are not counted, so that there are no statistics")


class Profile:
    def __init__(self, timer=None, timeunit=0.0, subcalls=True, builtins=True):
        pass

    def enable(self, subcalls=True, builtins=True):
        pass

    def disable(self):
        pass

    def clear(self):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *args):
        pass

    def run(self, cmd):
        import __main__
        return self.runctx(cmd, __main__.__dict__, __main__.__dict__)

    def runctx(self, cmd, globals, locals):
        exec(cmd, globals, locals)
        return self

    def runcall(self, func, /, *args, **kw):
        return func(*args, **kw)

    def print_stats(self, sort=-1):
        _refuse()

    def dump_stats(self, file):
        _refuse()

    def create_stats(self):
        pass

    def getstats(self):
        _refuse()


def run(statement, filename=None, sort=-1):
    try:
        Profile().run(statement)
    except SystemExit:
        pass
    _refuse()


def runctx(statement, globals, locals, filename=None, sort=-1):
    try:
        Profile().runctx(statement, globals, locals)
    except SystemExit:
        pass
    _refuse()
