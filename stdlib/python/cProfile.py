"""The module cProfile: runs what it is given. Calls are not counted, so there is no table to be shown."""

__all__ = ["run", "runctx", "Profile"]


def _refuse(*args, **named):
    raise NotImplementedError("calls are not counted, so that there are no statistics")


def _nothing(*args, **named):
    return None


class Profile:
    """Takes the place of a profiler: switching it on and off does nothing, and what it would have found is refused."""

    def __init__(self, timer=None, timeunit=0.0, subcalls=True, builtins=True):
        self.timer = timer

    enable = disable = clear = create_stats = _nothing
    print_stats = dump_stats = getstats = _refuse

    def __enter__(self):
        return self

    __exit__ = _nothing

    def runcall(self, func, /, *args, **kw):
        return func(*args, **kw)

    def runctx(self, cmd, globals, locals):
        exec(cmd, globals, locals)
        return self

    def run(self, cmd):
        from sys import modules
        names = vars(modules["__main__"])
        return self.runctx(cmd, names, names)


def _show(execute):
    # The statement is run before its table is refused.
    try:
        execute()
    except SystemExit:
        pass
    _refuse()


def run(statement, filename=None, sort=-1):
    _show(lambda: Profile().run(statement))


def runctx(statement, globals, locals, filename=None, sort=-1):
    _show(lambda: Profile().runctx(statement, globals, locals))
