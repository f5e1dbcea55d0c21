# The module pathlib: paths of POSIX systems. What asks the file system goes through open and os.path.

import os as _os
import os.path as _path
from fnmatch import fnmatchcase as _fnmatchcase


def _text(part):
    if isinstance(part, PurePath):
        return str(part)
    if hasattr(part, "__fspath__"):
        part = part.__fspath__()
    if isinstance(part, str):
        return part
    if isinstance(part, bytes):
        raise TypeError(
            "argument should be a str object or an os.PathLike object returning str, not " + repr(type(part)))
    raise TypeError("expected str, bytes or os.PathLike object, not " + type(part).__name__)


def _parsed(parts):
    """The root and the names of a path that is put together from texts."""
    root, names = "", []
    for part in parts:
        if part.startswith("/"):
            # Two slashes at the start, and no more, are a root of their own.
            root = "//" if part.startswith("//") and not part.startswith("///") else "/"
            names = []
        names.extend([name for name in part.split("/") if name not in ("", ".")])
    return root, names


class _Parents:
    def __init__(self, path):
        self._path = path

    def __len__(self):
        return len(self._path._names)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return tuple(self[i] for i in range(*index.indices(len(self))))
        count = len(self)
        if index >= count or index < -count:
            raise IndexError(index)
        if index < 0:
            index += count
        return self._path._with(self._path._names[:count - index - 1])

    def __repr__(self):
        return "<" + type(self._path).__name__ + ".parents>"


class PurePath:
    """A path as a text, without looking at any file."""

    def __new__(cls, *parts):
        if cls is PurePath:
            cls = PurePosixPath
        elif cls is Path:
            cls = PosixPath
        made = object.__new__(cls)
        made._root, made._names = _parsed([_text(part) for part in parts])
        return made

    def __init__(self, *parts):
        pass

    def _with(self, names, root=None):
        made = object.__new__(type(self))
        made._root = self._root if root is None else root
        made._names = names
        return made

    def __str__(self):
        return self._root + "/".join(self._names) or "."

    def __fspath__(self):
        return str(self)

    def __repr__(self):
        return type(self).__name__ + "(" + repr(str(self)) + ")"

    def __bytes__(self):
        return str(self).encode()

    def __eq__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return self._root == other._root and self._names == other._names

    def __hash__(self):
        return hash((self._root, tuple(self._names)))

    def __lt__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return self.parts < other.parts

    def __le__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return self.parts <= other.parts

    def __gt__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return self.parts > other.parts

    def __ge__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return self.parts >= other.parts

    def __truediv__(self, other):
        try:
            return self.joinpath(other)
        except TypeError:
            return NotImplemented

    def __rtruediv__(self, other):
        try:
            return type(self)(other, self)
        except TypeError:
            return NotImplemented

    @property
    def parts(self):
        return ((self._root,) if self._root else ()) + tuple(self._names)

    @property
    def drive(self):
        return ""

    @property
    def root(self):
        return self._root

    @property
    def anchor(self):
        return self._root

    @property
    def name(self):
        return self._names[-1] if self._names else ""

    @property
    def suffix(self):
        name = self.name
        place = name.rfind(".")
        return name[place:] if 0 < place < len(name) - 1 else ""

    @property
    def suffixes(self):
        name = self.name
        if name.endswith("."):
            return []
        return ["." + part for part in name.lstrip(".").split(".")[1:]]

    @property
    def stem(self):
        name = self.name
        place = name.rfind(".")
        return name[:place] if 0 < place < len(name) - 1 else name

    @property
    def parent(self):
        return self._with(self._names[:-1]) if self._names else self

    @property
    def parents(self):
        return _Parents(self)

    def as_posix(self):
        return str(self)

    def as_uri(self):
        if not self.is_absolute():
            raise ValueError("relative path can't be expressed as a file URI")
        from urllib.parse import quote
        return "file://" + quote(str(self))

    def is_absolute(self):
        return self._root != ""

    def is_reserved(self):
        return False

    def joinpath(self, *others):
        return type(self)(self, *others)

    def with_name(self, name):
        if not self.name:
            raise ValueError("%r has an empty name" % (self,))
        if not name or "/" in name or name == ".":
            raise ValueError("Invalid name %r" % (name,))
        return self._with(self._names[:-1] + [name])

    def with_stem(self, stem):
        return self.with_name(stem + self.suffix)

    def with_suffix(self, suffix):
        if "/" in suffix or suffix and not suffix.startswith(".") or suffix == ".":
            raise ValueError("Invalid suffix %r" % (suffix,))
        name = self.name
        if not name:
            raise ValueError("%r has an empty name" % (self,))
        old = self.suffix
        return self._with(self._names[:-1] + [(name[:-len(old)] if old else name) + suffix])

    def relative_to(self, *other):
        if not other:
            raise TypeError("need at least one argument")
        base = type(self)(*other)
        count = len(base.parts)
        if self.parts[:count] != base.parts or base._root != self._root:
            raise ValueError(
                "%r is not in the subpath of %r OR one path is relative and the other is absolute."
                % (str(self), str(base)))
        return self._with(self._names[len(base._names):], root="")

    def is_relative_to(self, *other):
        try:
            self.relative_to(*other)
            return True
        except ValueError:
            return False

    def match(self, pattern):
        root, names = _parsed([_text(pattern)])
        wanted = ([root] if root else []) + names
        if not wanted:
            raise ValueError("empty pattern")
        parts = list(self.parts)
        if root:
            if len(parts) != len(wanted):
                return False
        elif len(wanted) > len(parts):
            return False
        return all(_fnmatchcase(part, piece) for part, piece in zip(reversed(parts), reversed(wanted)))


class PurePosixPath(PurePath):
    pass


class Path(PurePath):
    """A path whose file can be opened, if the program may do that."""

    @classmethod
    def cwd(cls):
        return cls(_os.getcwd())

    def exists(self):
        return _path.exists(str(self))

    def is_file(self):
        return _path.isfile(str(self))

    def is_dir(self):
        return _path.isdir(str(self))

    def is_symlink(self):
        return False

    def absolute(self):
        return self if self.is_absolute() else type(self)(_os.getcwd(), self)

    def resolve(self, strict=False):
        return type(self)(_path.abspath(str(self)))

    def open(self, mode="r", buffering=-1, encoding=None, errors=None, newline=None):
        return open(str(self), mode, buffering, encoding, errors, newline)

    def read_text(self, encoding=None, errors=None):
        with self.open("r", encoding=encoding, errors=errors) as file:
            return file.read()

    def read_bytes(self):
        with self.open("rb") as file:
            return file.read()

    def write_text(self, data, encoding=None, errors=None, newline=None):
        if not isinstance(data, str):
            raise TypeError("data must be str, not " + type(data).__name__)
        with self.open("w", encoding=encoding, errors=errors, newline=newline) as file:
            return file.write(data)

    def write_bytes(self, data):
        with self.open("wb") as file:
            return file.write(data)

    def _refuse(self, *args, **named):
        raise PermissionError(13, "directories are not accessible to this program, only files are", str(self))

    iterdir = glob = rglob = mkdir = rmdir = unlink = rename = replace = stat = touch = _refuse


class PosixPath(Path, PurePosixPath):
    pass
