# The module subprocess: the names are there, but no command is started.

PIPE, STDOUT, DEVNULL = -1, -2, -3


class SubprocessError(Exception):
    pass


class CalledProcessError(SubprocessError):
    def __init__(self, returncode, cmd, output=None, stderr=None):
        self.returncode = returncode
        self.cmd = cmd
        self.output = self.stdout = output
        self.stderr = stderr

    def __str__(self):
        return "Command '%s' returned non-zero exit status %d." % (self.cmd, self.returncode)


class TimeoutExpired(SubprocessError):
    def __init__(self, cmd, timeout, output=None, stderr=None):
        self.cmd = cmd
        self.timeout = timeout
        self.output = self.stdout = output
        self.stderr = stderr

    def __str__(self):
        return "Command '%s' timed out after %s seconds" % (self.cmd, self.timeout)


class CompletedProcess:
    def __init__(self, args, returncode, stdout=None, stderr=None):
        self.args = args
        self.returncode = returncode
        self.stdout = stdout
        self.stderr = stderr

    def check_returncode(self):
        if self.returncode:
            raise CalledProcessError(self.returncode, self.args, self.stdout, self.stderr)


class Popen:
    def __init__(self, args, *others, **named):
        raise PermissionError(1, "programs of this machine start no commands", args if isinstance(args, str) else args[0])


def run(*popenargs, **named):
    for name in ("input", "capture_output", "timeout", "check"):
        named.pop(name, None)
    return Popen(*popenargs, **named)


def call(*popenargs, **named):
    return run(*popenargs, **named)


check_call = check_output = getoutput = getstatusoutput = call


def list2cmdline(seq):
    import shlex
    return " ".join([shlex.quote(str(part)) for part in seq])
