"""The module getpass: the user's name, and a question for a password. There is no terminal here whose echo could be turned off."""

import os as _os
import sys as _sys
import warnings as _warnings

__all__ = ["getpass", "getuser", "GetPassWarning"]


class GetPassWarning(UserWarning):
    pass


def getpass(prompt="Password: ", stream=None):
    _warnings.warn("Can not control echo on the terminal.", GetPassWarning, stacklevel=2)
    stream = _sys.stderr if stream is None else stream
    print("Warning: Password input may be echoed.", file=stream)
    stream.write(prompt)
    stream.flush()
    line = _sys.stdin.readline()
    if not line:
        raise EOFError
    return line.rstrip("\n")


def getuser():
    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        user = _os.environ.get(name)
        if user:
            return user
    import pwd
    return pwd.getpwuid(_os.getuid())[0]
