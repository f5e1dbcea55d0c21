"""The module pdb: it can be imported; programs are not debugged."""

import cmd as _cmd

__all__ = ["run", "pm", "Pdb", "runeval", "runctx", "runcall", "set_trace", "post_mortem", "help"]


class Restart(Exception):
    """What a debugger raises to begin again."""


def _refuse(*args, **named):
    raise NotImplementedError("there is no debugger")


class Pdb(_cmd.Cmd):
    """A debugger that goes through nothing."""

    def __init__(self, completekey="tab", stdin=None, stdout=None, skip=None, nosigint=False, readrc=True):
        _cmd.Cmd.__init__(self, completekey, stdin, stdout)
        self.prompt = "(Pdb) "

    set_trace = run = runcall = runeval = runctx = interaction = _refuse

    def reset(self):
        pass


run = pm = runeval = runctx = runcall = set_trace = post_mortem = help = _refuse
