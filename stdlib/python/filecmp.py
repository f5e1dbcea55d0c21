"""The module filecmp: whether files, and directories, have the same contents."""

import os as _os
import stat as _stat
import types as _types

__all__ = ["clear_cache", "cmp", "dircmp", "cmpfiles", "DEFAULT_IGNORES"]

DEFAULT_IGNORES = "RCS CVS tags .git .hg .bzr _darcs __pycache__".split()

# What was compared byte by byte: paths and signatures, and whether the contents are the same.
_cache = {}
_MOST_COMPARED = 100
_PORTION = 1 << 16


def clear_cache():
    """Forgets what was compared, for files that have changed without it being seen."""
    _cache.clear()


def _signature(path):
    status = _os.stat(path)
    return _stat.S_IFMT(status.st_mode), status.st_size, status.st_mtime


def _have_same_contents(paths):
    with open(paths[0], "rb") as first, open(paths[1], "rb") as second:
        portion = None
        while portion != b"":
            portion = first.read(_PORTION)
            if portion != second.read(_PORTION):
                return False
    return True


def cmp(f1, f2, shallow=True):
    """Whether two regular files are the same; by their signatures alone if these are equal and `shallow` is true."""
    one, other = signatures = _signature(f1), _signature(f2)
    if {one[0], other[0]} != {_stat.S_IFREG}:
        return False
    if shallow and one == other:
        return True
    if one[1] != other[1]:
        return False
    key = (f1, f2, signatures)
    if key not in _cache:
        if len(_cache) > _MOST_COMPARED:
            _cache.clear()
        _cache[key] = _have_same_contents((f1, f2))
    return _cache[key]


def cmpfiles(a, b, common, shallow=True):
    """The names of files that are equal in both directories, that differ, and that cannot be compared."""
    equal, different, failed = [], [], []
    for name in common:
        try:
            group = equal if cmp(_os.path.join(a, name), _os.path.join(b, name), shallow) else different
        except (OSError, ValueError):
            group = failed
        group.append(name)
    return equal, different, failed


def _kind(path):
    try:
        return _stat.S_IFMT(_os.stat(path).st_mode)
    except (OSError, ValueError):
        return None


class dircmp:
    """Two directories. What is found out about them is found when it is first asked for, and kept."""

    def __init__(self, a, b, ignore=None, hide=None):
        self.left, self.right = a, b
        self.ignore = DEFAULT_IGNORES if ignore is None else ignore
        self.hide = [_os.curdir, _os.pardir] if hide is None else hide

    def _pair(self, name):
        return [_os.path.join(directory, name) for directory in (self.left, self.right)]

    def _list(self):
        left_out = {*self.hide, *self.ignore}
        self.left_list, self.right_list = [sorted(set(_os.listdir(directory)) - left_out) for directory in (self.left, self.right)]

    def _split(self):
        here, there = set(self.left_list), set(self.right_list)
        self.common = [name for name in self.left_list if name in there]
        self.left_only = [name for name in self.left_list if name not in there]
        self.right_only = [name for name in self.right_list if name not in here]

    def _sort_by_kind(self):
        groups = {_stat.S_IFDIR: [], _stat.S_IFREG: [], None: []}
        for name in self.common:
            one, other = map(_kind, self._pair(name))
            groups[one if one == other and one in groups else None].append(name)
        self.common_dirs, self.common_files, self.common_funny = groups.values()

    def _compare(self):
        self.same_files, self.diff_files, self.funny_files = cmpfiles(self.left, self.right, self.common_files)

    def _descend(self):
        self.subdirs = {name: type(self)(*self._pair(name), self.ignore, self.hide) for name in self.common_dirs}

    _finders = {name: find for find, names in ((_list, "left_list right_list"), (_split, "common left_only right_only"),
                                               (_sort_by_kind, "common_dirs common_files common_funny"),
                                               (_compare, "same_files diff_files funny_files"), (_descend, "subdirs")) for name in names.split()}

    def __getattr__(self, name):
        if name not in self._finders:
            raise AttributeError(name)
        self._finders[name](self)
        return self.__dict__[name]

    def report(self):
        """Prints what is the same and what is not."""
        print("diff", self.left, self.right)
        for title, names in ((f"Only in {self.left}", self.left_only), (f"Only in {self.right}", self.right_only),
                             ("Identical files", self.same_files), ("Differing files", self.diff_files),
                             ("Trouble with common files", self.funny_files), ("Common subdirectories", self.common_dirs),
                             ("Common funny cases", self.common_funny)):
            if names:
                names.sort()
                print(title, ":", names)

    def _report_below(self, report):
        self.report()
        for below in self.subdirs.values():
            print()
            report(below)

    def report_partial_closure(self):
        """Prints it for the common directories inside, too."""
        self._report_below(dircmp.report)

    def report_full_closure(self):
        """Prints it for all directories below."""
        self._report_below(dircmp.report_full_closure)

    __class_getitem__ = classmethod(_types.GenericAlias)
