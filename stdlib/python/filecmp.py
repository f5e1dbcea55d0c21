"""The module filecmp: whether files, and directories, have the same contents."""

import os as _os
import stat as _stat

__all__ = ["clear_cache", "cmp", "dircmp", "cmpfiles", "DEFAULT_IGNORES"]

DEFAULT_IGNORES = ["RCS", "CVS", "tags", ".git", ".hg", ".bzr", "_darcs", "__pycache__"]
_cache = {}


def clear_cache():
    _cache.clear()


def _signature(status):
    return (_stat.S_IFMT(status.st_mode), status.st_size, status.st_mtime)


def cmp(f1, f2, shallow=True):
    first, second = _signature(_os.stat(f1)), _signature(_os.stat(f2))
    if first[0] != _stat.S_IFREG or second[0] != _stat.S_IFREG:
        return False
    if shallow and first == second:
        return True
    if first[1] != second[1]:
        return False
    key = (f1, f2, first, second)
    if key not in _cache:
        if len(_cache) > 100:
            clear_cache()
        with open(f1, "rb") as a, open(f2, "rb") as b:
            _cache[key] = a.read() == b.read()
    return _cache[key]


def cmpfiles(a, b, common, shallow=True):
    """The names of files that are equal in both directories, that differ, and that cannot be compared."""
    found = ([], [], [])
    for name in common:
        try:
            place = 0 if cmp(_os.path.join(a, name), _os.path.join(b, name), shallow) else 1
        except (OSError, ValueError):
            place = 2
        found[place].append(name)
    return found


class dircmp:
    def __init__(self, a, b, ignore=None, hide=None):
        self.left = a
        self.right = b
        self.hide = [_os.curdir, _os.pardir] if hide is None else hide
        self.ignore = DEFAULT_IGNORES if ignore is None else ignore

    def _names(self, directory):
        return sorted([name for name in _os.listdir(directory) if name not in self.hide and name not in self.ignore])

    def __getattr__(self, name):
        # Everything is found when it is first asked for.
        if name in ("left_list", "right_list"):
            value = self._names(self.left if name == "left_list" else self.right)
        elif name == "common":
            value = [entry for entry in self.left_list if entry in set(self.right_list)]
        elif name == "left_only":
            value = [entry for entry in self.left_list if entry not in set(self.right_list)]
        elif name == "right_only":
            value = [entry for entry in self.right_list if entry not in set(self.left_list)]
        elif name in ("common_dirs", "common_files", "common_funny"):
            self.common_dirs, self.common_files, self.common_funny = [], [], []
            for entry in self.common:
                kinds = []
                for directory in (self.left, self.right):
                    path = _os.path.join(directory, entry)
                    kinds.append("d" if _os.path.isdir(path) else "f" if _os.path.isfile(path) else "")
                (self.common_dirs if kinds == ["d", "d"] else self.common_files if kinds == ["f", "f"] else self.common_funny).append(entry)
            return self.__dict__[name]
        elif name in ("same_files", "diff_files", "funny_files"):
            self.same_files, self.diff_files, self.funny_files = cmpfiles(self.left, self.right, self.common_files)
            return self.__dict__[name]
        elif name == "subdirs":
            value = {entry: type(self)(_os.path.join(self.left, entry), _os.path.join(self.right, entry), self.ignore, self.hide) for entry in self.common_dirs}
        else:
            raise AttributeError(name)
        setattr(self, name, value)
        return value

    def report(self):
        print("diff", self.left, self.right)
        for what, names in (("Only in " + self.left, self.left_only), ("Only in " + self.right, self.right_only), ("Identical files", self.same_files),
                            ("Differing files", self.diff_files), ("Trouble with common files", self.funny_files),
                            ("Common subdirectories", self.common_dirs), ("Common funny cases", self.common_funny)):
            if names:
                print(what, ":", sorted(names))

    def report_partial_closure(self):
        self.report()
        for entry in self.subdirs.values():
            print()
            entry.report()

    def report_full_closure(self):
        self.report()
        for entry in self.subdirs.values():
            print()
            entry.report_full_closure()
