"""Files, directories and the environment for tests."""

import collections.abc
import contextlib
import os
import stat
import sys
import unittest

TESTFN_ASCII = "@test_1_tmp"
TESTFN_UNICODE = TESTFN_ASCII + "-\xe0\xf2\u0258\u0141\u011f"
TESTFN_UNENCODABLE = None
TESTFN_UNDECODABLE = None
FS_NONASCII = "\xe6"
TESTFN_NONASCII = TESTFN_ASCII + FS_NONASCII
TESTFN = TESTFN_ASCII
SAVEDCWD = os.getcwd()


def make_bad_fd():
    """A number of a file that is closed."""
    file = open(TESTFN, "wb")
    try:
        return file.fileno()
    finally:
        file.close()
        unlink(TESTFN)


def unlink(filename):
    try:
        os.unlink(filename)
    except (FileNotFoundError, NotADirectoryError):
        pass


def rmdir(dirname):
    try:
        os.rmdir(dirname)
    except FileNotFoundError:
        pass


def rmtree(path):
    import shutil
    try:
        shutil.rmtree(path)
    except FileNotFoundError:
        pass


@contextlib.contextmanager
def temp_dir(path=None, quiet=False):
    import tempfile
    made = False
    if path is None:
        path = os.path.realpath(tempfile.mkdtemp())
        made = True
    else:
        try:
            os.mkdir(path)
            made = True
        except OSError:
            if not quiet:
                raise
    try:
        yield path
    finally:
        if made:
            rmtree(path)


@contextlib.contextmanager
def change_cwd(path, quiet=False):
    former = os.getcwd()
    try:
        os.chdir(os.path.realpath(path))
    except OSError:
        if not quiet:
            raise
    try:
        yield os.getcwd()
    finally:
        os.chdir(former)


@contextlib.contextmanager
def temp_cwd(name="tempcwd", quiet=False):
    with temp_dir(path=name, quiet=quiet) as path:
        with change_cwd(path, quiet=quiet) as here:
            yield here


@contextlib.contextmanager
def temp_umask(umask):
    former = os.umask(umask)
    try:
        yield
    finally:
        os.umask(former)


def create_empty_file(filename):
    with open(filename, "wb"):
        pass


@contextlib.contextmanager
def open_dir_fd(path):
    number = os.open(path, os.O_RDONLY)
    try:
        yield number
    finally:
        os.close(number)


_can_symlink = None


def can_symlink():
    global _can_symlink
    if _can_symlink is None:
        link = TESTFN + "can_symlink"
        try:
            os.symlink(TESTFN, link)
            _can_symlink = True
        except (OSError, NotImplementedError, AttributeError):
            _can_symlink = False
        else:
            os.remove(link)
    return _can_symlink


def skip_unless_symlink(test):
    return test if can_symlink() else unittest.skip("Requires functional symlink implementation")(test)


def can_chmod():
    name = TESTFN + "can_chmod"
    try:
        create_empty_file(name)
        os.chmod(name, 0o666)
        first = stat.S_IMODE(os.stat(name).st_mode)
        os.chmod(name, 0o444)
        second = stat.S_IMODE(os.stat(name).st_mode)
        return first != second
    except (OSError, NotImplementedError, AttributeError):
        return False
    finally:
        unlink(name)


def skip_unless_working_chmod(test):
    return test if can_chmod() else unittest.skip("requires working os.chmod()")(test)


def can_xattr():
    return False


def skip_unless_xattr(test):
    return unittest.skip("no non-broken extended attribute support")(test)


def skip_if_dac_override(test):
    return unittest.skip("needs a user who may not do everything")(test)


def skip_unless_dac_override(test):
    return test


def fs_is_case_insensitive(directory):
    return False


def fd_count():
    return 3


class FakePath:
    """An object with a method `__fspath__` that gives, or raises, what it was made with."""

    def __init__(self, path):
        self.path = path

    def __repr__(self):
        return f"<FakePath {self.path!r}>"

    def __fspath__(self):
        if isinstance(self.path, BaseException) or isinstance(self.path, type) and issubclass(self.path, BaseException):
            raise self.path
        return self.path


class EnvironmentVarGuard(collections.abc.MutableMapping):
    """Changes of the environment that are taken back at the end."""

    def __init__(self):
        self._environ = os.environ
        self._changed = {}

    def __getitem__(self, envvar):
        return self._environ[envvar]

    def __setitem__(self, envvar, value):
        self._changed.setdefault(envvar, self._environ.get(envvar))
        self._environ[envvar] = value

    def __delitem__(self, envvar):
        self._changed.setdefault(envvar, self._environ.get(envvar))
        if envvar in self._environ:
            del self._environ[envvar]

    def keys(self):
        return self._environ.keys()

    def __iter__(self):
        return iter(self._environ)

    def __len__(self):
        return len(self._environ)

    def set(self, envvar, value):
        self[envvar] = value

    def unset(self, envvar):
        del self[envvar]

    def copy(self):
        return dict(self)

    def __enter__(self):
        return self

    def __exit__(self, *details):
        for name, value in self._changed.items():
            if value is None:
                if name in self._environ:
                    del self._environ[name]
            else:
                self._environ[name] = value
        os.environ = self._environ
