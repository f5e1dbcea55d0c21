# The module subprocess: the names are there, but no command is started.

PIPE, STDOUT, DEVNULL = range(-1, -4, -1)


class SubprocessError(Exception):
    """What is wrong with a command that was started."""


class _Ended(SubprocessError):
    # With what the command has written, under both of its names.
    @property
    def stdout(self):
        return self.output

    @stdout.setter
    def stdout(self, value):
        self.output = value


class CalledProcessError(_Ended):
    """A command ended with another status than 0; a negative one is that of a signal."""

    def __init__(self, returncode, cmd, output=None, stderr=None):
        self.cmd, self.returncode = cmd, returncode
        self.output, self.stderr = output, stderr

    def __str__(self):
        status = self.returncode
        if not status or status > 0:
            return f"Command '{self.cmd}' returned non-zero exit status {status}."
        import signal
        try:
            return f"Command '{self.cmd}' died with {signal.Signals(-status)!r}."
        except ValueError:
            return f"Command '{self.cmd}' died with unknown signal {-status}."


class TimeoutExpired(_Ended):
    """A command took too long."""

    def __init__(self, cmd, timeout, output=None, stderr=None):
        self.cmd, self.timeout = cmd, timeout
        self.output, self.stderr = output, stderr

    def __str__(self):
        return f"Command '{self.cmd}' timed out after {self.timeout} seconds"


class CompletedProcess:
    """A command that has ended: its arguments, its status, and what it has written if that was kept."""

    def __init__(self, args, returncode, stdout=None, stderr=None):
        vars(self).update(args=args, returncode=returncode, stdout=stdout, stderr=stderr)

    def __repr__(self):
        shown = [f"{name}={value!r}" for name, value in vars(self).items() if value is not None or name in ("args", "returncode")]
        return f"{type(self).__name__}({', '.join(shown)})"

    def check_returncode(self):
        if self.returncode:
            raise CalledProcessError(self.returncode, self.args, self.stdout, self.stderr)


class Popen:
    def __init__(self, args, *others, **named):
        command = args if isinstance(args, (str, bytes)) or hasattr(args, "__fspath__") else args[0]
        raise PermissionError(1, "programs of this machine start no commands", command)


def run(*popenargs, input=None, capture_output=False, timeout=None, check=False, **named):
    if input is not None and named.get("stdin") is not None:
        raise ValueError("stdin and input arguments may not both be used.")
    if capture_output and (named.get("stdout") is not None or named.get("stderr") is not None):
        raise ValueError("stdout and stderr arguments may not be used with capture_output.")
    return Popen(*popenargs, **named)


def call(*popenargs, **named):
    return run(*popenargs, **named)


check_call = check_output = getoutput = getstatusoutput = call


def list2cmdline(seq):
    """One text that the run-time library of Windows takes apart into these arguments again."""
    import os
    import re
    words = []
    for word in map(os.fsdecode, seq):
        # Backslashes count only before a quote, and are doubled there.
        text = re.sub(r'(\\*)"', r'\1\1\\"', word)
        if not word or " " in word or "\t" in word:
            text = '"' + re.sub(r"(\\+)$", r"\1\1", text) + '"'
        words.append(text)
    return " ".join(words)
