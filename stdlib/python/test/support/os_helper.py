"""Files, directories and the environment for tests."""

import contextlib
import os
import shutil
import tempfile
import unittest
from collections.abc import MutableMapping

SAVEDCWD = os.getcwd()
FS_NONASCII = "\xe6"
TESTFN = TESTFN_ASCII = "@test_1_tmp"
TESTFN_NONASCII = TESTFN + FS_NONASCII
TESTFN_UNICODE = TESTFN + "-\xe0\xf2\u0258\u0141\u011f"
# Every name of a file can be written as a text and back.
TESTFN_UNENCODABLE = TESTFN_UNDECODABLE = None


# Removing what may not be there

def unlink(filename):
    with contextlib.suppress(FileNotFoundError, NotADirectoryError):
        os.unlink(filename)


def rmdir(dirname):
    with contextlib.suppress(FileNotFoundError):
        os.rmdir(dirname)


def rmtree(path):
    with contextlib.suppress(FileNotFoundError):
        shutil.rmtree(path)


# Making things

def create_empty_file(filename):
    open(filename, "wb").close()


def make_bad_fd():
    """A number of a file that is closed."""
    with open(TESTFN, "wb") as closed:
        number = closed.fileno()
    unlink(TESTFN)
    return number


@contextlib.contextmanager
def open_dir_fd(path):
    with contextlib.ExitStack() as ending:
        opened = os.open(path, os.O_RDONLY)
        ending.callback(os.close, opened)
        yield opened


def _tolerantly(action, path, quiet):
    """Whether an action on a path succeeded; its error if it did not and this is not to be quiet."""
    try:
        action(path)
    except OSError:
        if not quiet:
            raise
        return False
    return True


@contextlib.contextmanager
def temp_dir(path=None, quiet=False):
    """A directory that is there inside, a new one without a name."""
    if path is None:
        path = os.path.realpath(tempfile.mkdtemp())
        ours = True
    else:
        ours = _tolerantly(os.mkdir, path, quiet)
    with contextlib.ExitStack() as ending:
        if ours:
            ending.callback(rmtree, path)
        yield path


@contextlib.contextmanager
def change_cwd(path, quiet=False):
    """Another current directory inside."""
    with contextlib.ExitStack() as ending:
        ending.callback(os.chdir, os.getcwd())
        _tolerantly(os.chdir, os.path.realpath(path), quiet)
        yield os.getcwd()


@contextlib.contextmanager
def temp_cwd(name="tempcwd", quiet=False):
    """A directory of that name which is the current one inside."""
    with temp_dir(name, quiet) as made, change_cwd(made, quiet) as current:
        yield current


@contextlib.contextmanager
def temp_umask(umask):
    with contextlib.ExitStack() as ending:
        ending.callback(os.umask, os.umask(umask))
        yield


# What the system can do

def _works(attempt, name):
    """Whether an attempt on a file in the current directory says so, without an error."""
    try:
        return bool(attempt(name))
    except (AttributeError, NotImplementedError, OSError):
        return False
    finally:
        unlink(name)


def _linked(name):
    os.symlink(TESTFN, name)
    return True


def _has_modes(name):
    create_empty_file(name)
    modes = []
    for mode in (0o666, 0o444):
        os.chmod(name, mode)
        modes.append(os.stat(name).st_mode & 0o777)
    return modes[0] != modes[1]


def can_symlink():
    return _works(_linked, TESTFN + "can_symlink")


def can_chmod():
    return _works(_has_modes, TESTFN + "can_chmod")


def can_xattr():
    return False


def _unchanged(test):
    return test


def skip_unless_symlink(test):
    needs = unittest.skipUnless(can_symlink(), "Requires functional symlink implementation")
    return needs(test)


def skip_unless_working_chmod(test):
    needs = unittest.skipUnless(can_chmod(), "requires working os.chmod()")
    return needs(test)


skip_unless_xattr = unittest.skip("no non-broken extended attribute support")
skip_if_dac_override = unittest.skip("needs a user who may not do everything")
skip_unless_dac_override = _unchanged


def fs_is_case_insensitive(directory):
    return False


def fd_count():
    return 3


class FakePath:
    """Something with a method `__fspath__`, which gives what it was made with, or raises it if it is an exception."""

    def __init__(self, path):
        self.path = path

    def __fspath__(self):
        kind = self.path if isinstance(self.path, type) else type(self.path)
        if issubclass(kind, BaseException):
            raise self.path
        return self.path

    def __repr__(self):
        return f"<{type(self).__name__} {self.path!r}>"


class EnvironmentVarGuard(MutableMapping):
    """The environment, where changes that are made through this are taken back at the end."""

    def __init__(self):
        self._before = {}

    def _remember(self, name):
        self._before.setdefault(name, os.environ.get(name))

    def __getitem__(self, envvar):
        return os.environ[envvar]

    def __setitem__(self, envvar, value):
        self._remember(envvar)
        os.environ[envvar] = value

    def __delitem__(self, envvar):
        self._remember(envvar)
        os.environ.pop(envvar, None)

    set = __setitem__

    def unset(self, *envvars):
        for name in envvars:
            del self[name]

    def keys(self):
        return os.environ.keys()

    def __iter__(self):
        return iter(self.keys())

    def __len__(self):
        return len(self.keys())

    def copy(self):
        return {**os.environ}

    def __enter__(self):
        return self

    def __exit__(self, *details):
        for name, value in self._before.items():
            os.environ.pop(name, None)
            if value is not None:
                os.environ[name] = value
