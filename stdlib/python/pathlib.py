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
        return (self._root, self._names) == (other._root, other._names) if isinstance(other, PurePath) else NotImplemented

    def __hash__(self):
        return hash((self._root, tuple(self._names)))

    def __lt__(self, other):
        return self.parts < other.parts if isinstance(other, PurePath) else NotImplemented

    def __le__(self, other):
        return self.parts <= other.parts if isinstance(other, PurePath) else NotImplemented

    def __gt__(self, other):
        return self.parts > other.parts if isinstance(other, PurePath) else NotImplemented

    def __ge__(self, other):
        return self.parts >= other.parts if isinstance(other, PurePath) else NotImplemented

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
        return self.with_name(f"{stem}{self.suffix}")

    def with_suffix(self, suffix):
        if suffix and (suffix[0] != "." or suffix == "." or "/" in suffix):
            raise ValueError("Invalid suffix %r" % (suffix,))
        return self.with_name(self.stem + suffix)

    def _names_below(self, base):
        """The names from a path to this one; None if this one is not below it."""
        count = len(base._names)
        return self._names[count:] if self._root == base._root and self._names[:count] == base._names else None

    def relative_to(self, *other):
        if not other:
            raise TypeError("need at least one argument")
        base = type(self)(*other)
        names = self._names_below(base)
        if names is None:
            raise ValueError(f"{str(self)!r} is not in the subpath of {str(base)!r} OR one path is relative and the other is absolute.")
        return self._with(names, root="")

    def is_relative_to(self, *other):
        return self._names_below(type(self)(*other)) is not None

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
    """A path and what lies there, as far as the program may reach it."""

    @classmethod
    def cwd(cls):
        return cls(_os.getcwd())

    @classmethod
    def home(cls):
        return cls("~").expanduser()

    def __enter__(self):
        return self

    def __exit__(self, *details):
        pass

    # What is there

    def stat(self, *, follow_symlinks=True):
        return _os.stat(self, follow_symlinks=follow_symlinks)

    def lstat(self):
        return _os.lstat(self)

    def exists(self):
        return _path.exists(self)

    def is_file(self):
        return _path.isfile(self)

    def is_dir(self):
        return _path.isdir(self)

    def is_symlink(self):
        return _path.islink(self)

    def is_mount(self):
        return _path.ismount(self)

    def _is_kind(self, kind):
        found = _path._kind(self)
        return found is not None and found == kind

    def is_block_device(self):
        return self._is_kind(0o060000)

    def is_char_device(self):
        return self._is_kind(0o020000)

    def is_fifo(self):
        return self._is_kind(0o010000)

    def is_socket(self):
        return self._is_kind(0o140000)

    def samefile(self, other):
        return _path.samefile(self, other)

    def owner(self):
        number = self.stat().st_uid
        with open("/etc/passwd") as file:
            for line in file:
                fields = line.split(":")
                if fields[2] == str(number):
                    return fields[0]
        raise KeyError("getpwuid(): uid not found: " + str(number))

    # Places

    def absolute(self):
        return self if self.is_absolute() else type(self)(_os.getcwd(), self)

    def resolve(self, strict=False):
        return type(self)(_path.realpath(self, strict=strict))

    def expanduser(self):
        text = str(self)
        found = _path.expanduser(text)
        if text.startswith("~") and found == text:
            raise RuntimeError("Could not determine home directory.")
        return type(self)(found)

    def readlink(self):
        return type(self)(_os.readlink(self))

    # Directories

    def iterdir(self):
        for name in _os.listdir(self):
            yield self / name

    def _children(self):
        try:
            return list(_os.scandir(self))
        except OSError:
            return []

    def _select(self, names, seen):
        """The paths below this one that fit the rest of a pattern."""
        if not names:
            if self not in seen:
                seen.add(self)
                yield self
            return
        name, rest = names[0], names[1:]
        if name == "**":
            yield from self._select(rest, seen) if rest else self._once(seen)
            for entry in self._children():
                if entry.is_dir(follow_symlinks=False):
                    yield from (self / entry.name)._select(names, seen)
        elif not any([c in name for c in "*?["]):
            below = self / name
            if _path.lexists(below) if not rest else below.is_dir() or name == "..":
                yield from below._select(rest, seen)
        else:
            for entry in self._children():
                if _fnmatchcase(entry.name, name) and (not rest or entry.is_dir()):
                    yield from (self / entry.name)._select(rest, seen)

    def _once(self, seen):
        if self not in seen:
            seen.add(self)
            yield self

    def glob(self, pattern):
        if not pattern:
            raise ValueError("Unacceptable pattern: " + repr(pattern))
        root, names = _parsed([_text(pattern)])
        if root:
            raise NotImplementedError("Non-relative patterns are unsupported")
        for name in names:
            if "**" in name and name != "**":
                raise ValueError("Invalid pattern: '**' can only be an entire path component")
        found = self._select(names, set())
        if pattern[-1] == "/":
            found = (path for path in found if path.is_dir())
        yield from found

    def rglob(self, pattern):
        root, names = _parsed([_text(pattern)])
        if root:
            raise NotImplementedError("Non-relative patterns are unsupported")
        yield from self._select(["**"] + names, set())

    def mkdir(self, mode=0o777, parents=False, exist_ok=False):
        text = str(self)
        try:
            _os.mkdir(text, mode)
        except OSError as problem:
            if parents and isinstance(problem, FileNotFoundError) and self.parent != self:
                # Its parents have the usual mode, and others may make them meanwhile.
                _os.makedirs(str(self.parent), exist_ok=True)
                self.mkdir(mode, False, exist_ok)
            elif not (exist_ok and self.is_dir()):
                raise

    def rmdir(self):
        _os.rmdir(self)

    # Files

    def touch(self, mode=0o666, exist_ok=True):
        if _path.lexists(self):
            if not exist_ok:
                raise FileExistsError(17, "File exists", str(self))
            _os.utime(self)
        else:
            open(self, "a").close()

    def unlink(self, missing_ok=False):
        try:
            _os.unlink(self)
        except FileNotFoundError:
            if not missing_ok:
                raise

    def rename(self, target):
        _os.rename(self, target)
        return type(self)(target)

    def replace(self, target):
        _os.replace(self, target)
        return type(self)(target)

    def symlink_to(self, target, target_is_directory=False):
        _os.symlink(target, self)

    def hardlink_to(self, target):
        _os.link(target, self)

    def chmod(self, mode, *, follow_symlinks=True):
        _os.chmod(self, mode)

    def open(self, mode="r", buffering=-1, encoding=None, errors=None, newline=None):
        return open(self, mode, buffering, encoding, errors, newline)

    def read_text(self, encoding=None, errors=None):
        with self.open("r", encoding=encoding, errors=errors) as file:
            return file.read()

    def read_bytes(self):
        with self.open("rb") as data:
            return data.read()

    def write_text(self, data, encoding=None, errors=None, newline=None):
        if not isinstance(data, str):
            raise TypeError("data must be str, not " + type(data).__name__)
        with self.open("w", encoding=encoding, errors=errors, newline=newline) as file:
            return file.write(data)

    def write_bytes(self, data):
        with self.open("wb") as file:
            return file.write(data)


class PosixPath(Path, PurePosixPath):
    pass
