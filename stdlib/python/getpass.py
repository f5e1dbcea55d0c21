"""The module getpass: the user's name, and a question for a password. There is no terminal here whose echo could be turned off."""

import os as _os
import sys as _sys
import warnings as _warnings

__all__ = ["getpass", "getuser", "GetPassWarning"]


class GetPassWarning(UserWarning):
    """What is typed can be seen."""


def getpass(prompt="Password: ", stream=None):
    """A line of the standard input. The question goes to the stream, by default to that of errors."""
    _warnings.warn("Can not control echo on the terminal.", GetPassWarning, 2)
    out = stream if stream is not None else _sys.stderr
    out.write("Warning: Password input may be echoed.\n" + prompt)
    out.flush()
    answer = _sys.stdin.readline()
    if answer == "":
        raise EOFError
    return answer.removesuffix("\n")


def getuser():
    """The first name that the environment tells, or else that of the user's number."""
    named = filter(None, map(_os.environ.get, ("LOGNAME", "USER", "LNAME", "USERNAME")))
    user = next(named, None)
    if user is None:
        from pwd import getpwuid
        user = getpwuid(_os.getuid())[0]
    return user
