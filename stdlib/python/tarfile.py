"""The module tarfile: archives in the formats ustar, GNU and pax, plain or compressed."""

import copy as _copy
import io as _io
import os as _os
import shutil as _shutil
import stat as _stat
import time as _time
from builtins import open as _open_file

__all__ = ["TarFile", "TarInfo", "is_tarfile", "TarError", "ReadError", "CompressionError", "StreamError", "ExtractError", "HeaderError",
           "ENCODING", "USTAR_FORMAT", "GNU_FORMAT", "PAX_FORMAT", "DEFAULT_FORMAT", "open", "FilterError", "AbsolutePathError",
           "OutsideDestinationError", "SpecialFileError", "AbsoluteLinkError", "LinkOutsideDestinationError"]

BLOCKSIZE = 512
RECORDSIZE = 20 * BLOCKSIZE
NUL = b"\0"
REGTYPE, AREGTYPE, LNKTYPE, SYMTYPE, CHRTYPE, BLKTYPE, DIRTYPE, FIFOTYPE, CONTTYPE = b"0", b"\0", b"1", b"2", b"3", b"4", b"5", b"6", b"7"
GNUTYPE_LONGNAME, GNUTYPE_LONGLINK, XHDTYPE, XGLTYPE = b"L", b"K", b"x", b"g"
USTAR_FORMAT, GNU_FORMAT, PAX_FORMAT = range(3)
DEFAULT_FORMAT = PAX_FORMAT
ENCODING = "utf-8"
REGULAR_TYPES = (REGTYPE, AREGTYPE, CONTTYPE)
_MAGIC = {USTAR_FORMAT: b"ustar\x0000", GNU_FORMAT: b"ustar  \0", PAX_FORMAT: b"ustar\x0000"}


class TarError(Exception):
    """What is said of archives."""


class ExtractError(TarError):
    """A member cannot be written."""


class ReadError(TarError):
    """The file is no archive."""


class CompressionError(TarError):
    """The compression is not there."""


class StreamError(TarError):
    """A stream cannot do that."""


class HeaderError(TarError):
    """The head of a member is damaged."""


class FilterError(TarError):
    """A filter does not let a member through."""


class AbsolutePathError(FilterError):
    def __init__(self, tarinfo):
        self.tarinfo = tarinfo
        super().__init__("member %r has an absolute path" % tarinfo.name)


class OutsideDestinationError(FilterError):
    def __init__(self, tarinfo, path):
        self.tarinfo, self._path = tarinfo, path
        super().__init__("%r would be extracted to %r, which is outside the destination" % (tarinfo.name, path))


class SpecialFileError(FilterError):
    def __init__(self, tarinfo):
        self.tarinfo = tarinfo
        super().__init__("%r is a special file" % tarinfo.name)


class AbsoluteLinkError(FilterError):
    def __init__(self, tarinfo):
        self.tarinfo = tarinfo
        super().__init__("%r is a link to an absolute path" % tarinfo.name)


class LinkOutsideDestinationError(FilterError):
    def __init__(self, tarinfo, path):
        self.tarinfo, self._path = tarinfo, path
        super().__init__("%r would link to %r, which is outside the destination" % (tarinfo.name, path))


def fully_trusted_filter(member, dest_path):
    return member


def tar_filter(member, dest_path):
    name = member.name.lstrip("/" + _os.sep)
    target = _os.path.realpath(_os.path.join(dest_path, name))
    inside = _os.path.realpath(dest_path)
    if _os.path.isabs(name):
        raise AbsolutePathError(member)
    if _os.path.commonpath([target, inside]) != inside:
        raise OutsideDestinationError(member, target)
    mode = member.mode if member.mode is None else member.mode & 0o755
    return member.replace(name=name, mode=mode, deep=False) if (name, mode) != (member.name, member.mode) else member


def data_filter(member, dest_path):
    member = tar_filter(member, dest_path)
    changes = dict(uid=None, gid=None, uname=None, gname=None)
    if member.isreg() or member.islnk():
        mode = member.mode
        if mode is not None:
            changes["mode"] = (mode if mode & 0o100 else mode & ~0o111) | 0o600
    elif member.isdir() or member.issym():
        changes["mode"] = None
    else:
        raise SpecialFileError(member)
    if member.islnk() or member.issym():
        if _os.path.isabs(member.linkname):
            raise AbsoluteLinkError(member)
        base = _os.path.dirname(member.name) if member.issym() else ""
        target = _os.path.realpath(_os.path.join(dest_path, base, member.linkname))
        inside = _os.path.realpath(dest_path)
        if _os.path.commonpath([target, inside]) != inside:
            raise LinkOutsideDestinationError(member, target)
    return member.replace(deep=False, **changes)


_FILTERS = {"fully_trusted": fully_trusted_filter, "tar": tar_filter, "data": data_filter}


def _text(field):
    return field.partition(b"\0")[0].decode("utf-8", "surrogateescape")


def _number(field):
    if field[:1] in (b"\x80", b"\xff"):
        value = int.from_bytes(field[1:], "big")
        return value - (256 ** (len(field) - 1)) if field[0] == 255 else value
    try:
        return int(_text(field).strip() or "0", 8)
    except ValueError:
        raise HeaderError("invalid header") from None


def _digits(value, size, format):
    value = int(value)
    if 0 <= value < 8 ** (size - 1):
        return ("%0*o" % (size - 1, value)).encode() + NUL
    if format == GNU_FORMAT and -256 ** (size - 1) <= value < 256 ** (size - 1):
        return bytes([255 if value < 0 else 128]) + (value % 256 ** (size - 1)).to_bytes(size - 1, "big")
    raise ValueError("overflow in number field")


def _padded(data):
    return data + NUL * (-len(data) % BLOCKSIZE)


def _sum(head):
    return sum(head[:148]) + 256 + sum(head[156:512])


class TarInfo:
    """What an archive says of a member."""

    def __init__(self, name=""):
        self.name, self.mode, self.uid, self.gid, self.size, self.mtime = name, 0o644, 0, 0, 0, 0
        self.chksum, self.type, self.linkname = 0, REGTYPE, ""
        self.uname = self.gname = ""
        self.devmajor = self.devminor = self.offset = self.offset_data = 0
        self.sparse = self.tarfile = None
        self.pax_headers = {}

    path = property(lambda self: self.name, lambda self, value: setattr(self, "name", value))
    linkpath = property(lambda self: self.linkname, lambda self, value: setattr(self, "linkname", value))

    def __repr__(self):
        return "<%s %r at %#x>" % (type(self).__name__, self.name, id(self))

    def replace(self, *, deep=True, **changes):
        made = _copy.deepcopy(self) if deep else _copy.copy(self)
        for name, value in changes.items():
            setattr(made, name, value)
        return made

    def _is(*kinds):
        return lambda self: self.type in kinds

    isreg = isfile = _is(*REGULAR_TYPES)
    isdir, issym, islnk = _is(DIRTYPE), _is(SYMTYPE), _is(LNKTYPE)
    ischr, isblk, isfifo = _is(CHRTYPE), _is(BLKTYPE), _is(FIFOTYPE)
    isdev = _is(CHRTYPE, BLKTYPE, FIFOTYPE)
    del _is

    def issparse(self):
        return self.sparse is not None

    def get_info(self):
        names = "name mode uid gid size mtime chksum type linkname uname gname devmajor devminor"
        info = {name: getattr(self, name) for name in names.split()}
        info["mode"] &= 0o7777
        if self.isdir() and not info["name"].endswith("/"):
            info["name"] += "/"
        return info

    def tobuf(self, format=DEFAULT_FORMAT, encoding=ENCODING, errors="surrogateescape"):
        """The blocks before the member's data."""
        if format not in _MAGIC:
            raise ValueError("invalid format")
        info = self.get_info()
        before = b""
        prefix = ""
        name, link = info["name"].encode(encoding, errors), info["linkname"].encode(encoding, errors)
        if format == GNU_FORMAT:
            for value, kind in ((link, GNUTYPE_LONGLINK), (name, GNUTYPE_LONGNAME)):
                if len(value) > 100:
                    value += NUL
                    before += _head({"name": "././@LongLink", "type": kind, "size": len(value)}, format, b"") + _padded(value)
        elif format == USTAR_FORMAT:
            if len(link) > 100:
                raise ValueError("linkname is too long")
            if len(name) > 100:
                info["name"], prefix = self._split(info["name"], encoding, errors)
        else:
            before, prefix = self._pax(info, encoding, errors)
        return before + _head(info, format, prefix.encode(encoding, errors), encoding, errors)

    def _split(self, name, encoding, errors):
        parts = name.split("/")
        for at in range(1, len(parts)):
            prefix, rest = "/".join(parts[:at]), "/".join(parts[at:])
            if len(prefix.encode(encoding, errors)) <= 155 and len(rest.encode(encoding, errors)) <= 100:
                return rest, prefix
        raise ValueError("name is too long")

    def _pax(self, info, encoding, errors):
        found = dict(self.pax_headers)
        prefix = ""
        for name, key, size in (("name", "path", 100), ("linkname", "linkpath", 100), ("uname", "uname", 32), ("gname", "gname", 32)):
            if key in found:
                continue
            if not info[name].isascii():
                found[key] = info[name]
            elif len(info[name]) > size:
                found[key] = info[name]
        for name, size in (("uid", 8), ("gid", 8), ("size", 12), ("mtime", 12)):
            value = info[name]
            whole = round(value)
            if not 0 <= whole < 8 ** (size - 1):
                info[name] = 0
                found.setdefault(name, str(value))
            elif isinstance(value, float):
                info[name] = whole
                found.setdefault(name, str(value))
        if not found:
            return b"", prefix
        records = b"".join([_record(key.encode(), value.encode("utf-8", "surrogateescape")) for key, value in found.items()])
        head = _head({"name": "././@PaxHeader", "type": XHDTYPE, "size": len(records)}, USTAR_FORMAT, b"", "ascii", "replace")
        for name in ("name", "linkname", "uname", "gname"):
            info[name] = info[name].encode("ascii", "replace").decode()
        return head + _padded(records), prefix

    @classmethod
    def frombuf(cls, buf, encoding, errors):
        if len(buf) == 0:
            raise HeaderError("empty header")
        if len(buf) != BLOCKSIZE:
            raise HeaderError("truncated header")
        if buf.count(NUL) == BLOCKSIZE:
            raise HeaderError("end of file header")
        made = cls()
        made.chksum = _number(buf[148:156])
        if made.chksum not in (_sum(buf), sum((b ^ 128) - 128 for b in buf[:148] + b" " * 8 + buf[156:])):
            raise HeaderError("bad checksum")
        made.name = buf[:100].partition(NUL)[0].decode(encoding, errors)
        made.mode, made.uid, made.gid = _number(buf[100:108]), _number(buf[108:116]), _number(buf[116:124])
        made.size, made.mtime, made.type = _number(buf[124:136]), _number(buf[136:148]), buf[156:157]
        made.linkname = buf[157:257].partition(NUL)[0].decode(encoding, errors)
        made.uname, made.gname = _text(buf[265:297]), _text(buf[297:329])
        made.devmajor, made.devminor = _number(buf[329:337]), _number(buf[337:345])
        prefix = buf[345:500].partition(NUL)[0].decode(encoding, errors)
        if made.type == AREGTYPE and made.name.endswith("/"):
            made.type = DIRTYPE
        if made.isdir():
            made.name = made.name.rstrip("/")
        if prefix and made.type not in (GNUTYPE_LONGNAME, GNUTYPE_LONGLINK) and buf[257:263] == b"ustar\0":
            made.name = prefix + "/" + made.name
        return made


def _record(key, value):
    # The length counts its own digits.
    rest = len(key) + len(value) + 3
    size = rest + len(str(rest))
    size = rest + len(str(size))
    return b"%d %s=%s\n" % (size, key, value)


def _head(info, format, prefix, encoding="utf-8", errors="surrogateescape"):
    def text(name, size):
        return info.get(name, "").encode(encoding, errors)[:size].ljust(size, NUL)
    kind = info.get("type", REGTYPE)
    is_device = kind in (CHRTYPE, BLKTYPE)
    head = b"".join([
        text("name", 100), _digits(info.get("mode", 0) & 0o7777, 8, format), _digits(info.get("uid", 0), 8, format),
        _digits(info.get("gid", 0), 8, format), _digits(info.get("size", 0), 12, format), _digits(info.get("mtime", 0), 12, format),
        b" " * 8, kind, text("linkname", 100), _MAGIC[format], text("uname", 32), text("gname", 32),
        _digits(info.get("devmajor", 0), 8, format) if is_device else NUL * 8,
        _digits(info.get("devminor", 0), 8, format) if is_device else NUL * 8, prefix.ljust(155, NUL)])
    head = head.ljust(BLOCKSIZE, NUL)
    return head[:148] + b"%06o\0 " % _sum(head) + head[156:]


class _Part(_io.BytesIO):
    """The data of a member, with its name."""


class ExFileObject(_io.BufferedReader):
    """A member that is read."""

    def __init__(self, archive, info):
        archive.fileobj.seek(info.offset_data)
        part = _Part(archive.fileobj.read(info.size))
        part.name = info.name
        super().__init__(part)


class TarFile:
    """An archive that is read ("r"), written ("w", "x"), or extended ("a")."""

    debug, dereference, ignore_zeros, errorlevel = 0, False, False, 1
    format, encoding, errors = DEFAULT_FORMAT, ENCODING, None
    tarinfo, fileobject = TarInfo, ExFileObject
    extraction_filter = None

    def __init__(self, name=None, mode="r", fileobj=None, format=None, tarinfo=None, dereference=None, ignore_zeros=None, encoding=None,
                 errors="surrogateescape", pax_headers=None, debug=None, errorlevel=None, copybufsize=None):
        if mode not in ("r", "a", "w", "x"):
            raise ValueError("mode must be 'r', 'a', 'w' or 'x'")
        self.mode, self._mode = mode, {"r": "rb", "a": "r+b", "w": "wb", "x": "xb"}[mode]
        self._extfileobj = fileobj is not None
        if fileobj is None:
            if mode == "a" and not _os.path.exists(name):
                self.mode, self._mode = "w", "wb"
            fileobj = _open_file(name, self._mode)
        elif name is None and isinstance(getattr(fileobj, "name", None), (str, bytes)):
            name = fileobj.name
        self.name = _os.path.abspath(name) if name else None
        self.fileobj = fileobj
        for key, value in (("format", format), ("tarinfo", tarinfo), ("dereference", dereference), ("ignore_zeros", ignore_zeros),
                           ("encoding", encoding), ("debug", debug), ("errorlevel", errorlevel)):
            if value is not None:
                setattr(self, key, value)
        self.errors = errors
        self.pax_headers = dict(pax_headers) if pax_headers is not None and self.format == PAX_FORMAT else {}
        self.closed = self._loaded = False
        self.members, self.inodes = [], {}
        self.offset = fileobj.tell()
        try:
            if self.mode == "r":
                self.firstmember = None
                self.firstmember = self.next()
            elif self.mode == "a":
                while self.next() is not None:
                    pass
                fileobj.seek(self.offset)
            elif self.pax_headers:
                records = b"".join([_record(key.encode(), value.encode()) for key, value in self.pax_headers.items()])
                self._write(_head({"name": "././@PaxHeader", "type": XGLTYPE, "size": len(records)}, USTAR_FORMAT, b"") + _padded(records))
        except BaseException:
            if not self._extfileobj:
                fileobj.close()
            self.closed = True
            raise

    @classmethod
    def open(cls, name=None, mode="r", fileobj=None, bufsize=10240, **kwargs):
        if not name and not fileobj:
            raise ValueError("nothing to open")
        if mode in ("r", "r:*", "r|*"):
            problems = []
            for kind in ("tar", "gz", "bz2"):
                place = fileobj.tell() if fileobj is not None else 0
                try:
                    return cls._opened(name, "r", kind, fileobj, **kwargs)
                except (ReadError, CompressionError) as problem:
                    problems.append("\n- method %s: %r" % (kind, problem))
                    if fileobj is not None:
                        fileobj.seek(place)
            raise ReadError("file could not be opened successfully:" + "".join(problems))
        kind = "tar"
        for mark in ":|":
            if mark in mode:
                mode, _, kind = mode.partition(mark)
                mode, kind = mode or "r", kind or "tar"
        if mode not in ("r", "a", "w", "x"):
            raise ValueError("undiscernible mode" if kind == "tar" else "mode must be 'r', 'w' or 'x'")
        return cls._opened(name, mode, kind, fileobj, **kwargs)

    @classmethod
    def _opened(cls, name, mode, kind, fileobj, compresslevel=9, **kwargs):
        if kind == "tar":
            return cls(name, mode, fileobj, **kwargs)
        if kind == "xz":
            raise CompressionError("lzma module is not available")
        if kind not in ("gz", "bz2"):
            raise CompressionError("unknown compression type %r" % kind)
        if mode == "a":
            raise ValueError("mode must be 'r', 'w' or 'x'")
        if kind == "gz":
            import gzip
            file = gzip.GzipFile(name, mode + "b", compresslevel, fileobj)
        else:
            import bz2
            file = bz2.BZ2File(fileobj or name, mode, compresslevel=compresslevel)
        try:
            made = cls(name, mode, file, **kwargs)
        except (OSError, EOFError) as problem:
            file.close()
            if mode == "r":
                raise ReadError("not a %s file" % {"gz": "gzip"}.get(kind, kind)) from problem
            raise
        except BaseException:
            file.close()
            raise
        made._extfileobj = False
        return made

    def _check(self, modes=None):
        if self.closed:
            raise OSError("%s is closed" % type(self).__name__)
        if modes is not None and self.mode not in modes:
            raise OSError("bad operation for mode %r" % self.mode)

    def _write(self, data):
        self.fileobj.write(data)
        self.offset += len(data)

    def close(self):
        if self.closed:
            return
        self.closed = True
        try:
            if self.mode in ("a", "w", "x"):
                self._write(NUL * (BLOCKSIZE * 2))
                self._write(NUL * (-self.offset % RECORDSIZE))
        finally:
            if not self._extfileobj:
                self.fileobj.close()

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, kind, value, traceback):
        if kind is None:
            self.close()
        else:
            # An archive that is not complete gets no end.
            if not self._extfileobj:
                self.fileobj.close()
            self.closed = True

    def next(self):
        """The next member, or None."""
        self._check("ra")
        extended = {}
        start = None
        while True:
            self.fileobj.seek(self.offset)
            block = self.fileobj.read(BLOCKSIZE)
            try:
                info = self.tarinfo.frombuf(block, self.encoding, self.errors)
            except HeaderError as problem:
                text = str(problem)
                if text == "end of file header" and self.ignore_zeros or text in ("bad checksum", "invalid header") and self.ignore_zeros:
                    self.offset += BLOCKSIZE
                    continue
                if self.offset == 0 and text == "empty header":
                    raise ReadError("empty file") from None
                if self.offset == 0 and text != "end of file header" or text == "truncated header":
                    raise ReadError(text) from None
                self._loaded = True
                return None
            place = self.offset if start is None else start
            self.offset += BLOCKSIZE
            if info.type in (GNUTYPE_LONGNAME, GNUTYPE_LONGLINK, XHDTYPE, XGLTYPE):
                data = self.fileobj.read(info.size)
                self.offset += info.size + -info.size % BLOCKSIZE
                start = place
                if info.type == XGLTYPE:
                    self.pax_headers.update(_records(data))
                elif info.type == XHDTYPE:
                    extended.update(_records(data))
                else:
                    key = "path" if info.type == GNUTYPE_LONGNAME else "linkpath"
                    extended[key] = data.rstrip(NUL).decode(self.encoding, self.errors)
                continue
            info.offset, info.offset_data, info.tarfile = place, self.offset, self
            told = {**self.pax_headers, **extended}
            for key, name in (("path", "name"), ("linkpath", "linkname"), ("uname", "uname"), ("gname", "gname")):
                if key in told:
                    setattr(info, name, told[key].rstrip("/") if key == "path" else told[key])
            for key in ("uid", "gid", "size"):
                if key in told:
                    setattr(info, key, int(float(told[key])))
            if "mtime" in told:
                info.mtime = float(told["mtime"])
            info.pax_headers = told if any(key not in ("path", "linkpath") for key in told) or extended else {}
            if info.isreg() or info.type not in (LNKTYPE, SYMTYPE, CHRTYPE, BLKTYPE, DIRTYPE, FIFOTYPE):
                self.offset += info.size + -info.size % BLOCKSIZE
            self.members.append(info)
            return info

    def _load(self):
        while not self._loaded and self.mode == "r":
            self.next()

    def getmembers(self):
        self._check()
        self._load()
        return self.members

    def getnames(self):
        return [info.name for info in self.getmembers()]

    def getmember(self, name):
        name = name.rstrip("/")
        for info in reversed(self.getmembers()):
            if info.name == name:
                return info
        raise KeyError("filename %r not found" % name)

    def __iter__(self):
        place = 0
        while True:
            if place >= len(self.members):
                if self._loaded or self.mode != "r" or self.next() is None:
                    return
            yield self.members[place]
            place += 1

    def gettarinfo(self, name=None, arcname=None, fileobj=None):
        self._check("awx")
        if fileobj is not None:
            name = fileobj.name
        arcname = (name if arcname is None else arcname).replace(_os.sep, "/").lstrip("/")
        info = self.tarinfo()
        info.tarfile = self
        state = (_os.fstat(fileobj.fileno()) if fileobj is not None else _os.stat(name) if self.dereference else _os.lstat(name))
        mode = state.st_mode
        info.name, info.mode, info.uid, info.gid, info.mtime = arcname, mode, state.st_uid, state.st_gid, state.st_mtime
        if _stat.S_ISREG(mode):
            info.size = state.st_size
            seen = state.st_ino, state.st_dev
            former = self.inodes.get(seen)
            if not self.dereference and state.st_nlink > 1 and former and former != arcname:
                info.type, info.linkname, info.size = LNKTYPE, former, 0
            elif seen[0]:
                self.inodes[seen] = arcname
        elif _stat.S_ISDIR(mode):
            info.type = DIRTYPE
        elif _stat.S_ISLNK(mode):
            info.type, info.linkname = SYMTYPE, _os.readlink(name)
        elif _stat.S_ISFIFO(mode):
            info.type = FIFOTYPE
        else:
            return None
        try:
            import pwd
            info.uname = pwd.getpwuid(info.uid)[0]
        except KeyError:
            pass
        try:
            import grp
            info.gname = grp.getgrgid(info.gid)[0]
        except KeyError:
            pass
        return info

    def add(self, name, arcname=None, recursive=True, *, filter=None):
        self._check("awx")
        arcname = name if arcname is None else arcname
        if self.name is not None and _os.path.abspath(name) == self.name:
            return
        info = self.gettarinfo(name, arcname)
        if info is not None and filter is not None:
            info = filter(info)
        if info is None:
            return
        if info.isreg():
            with _open_file(name, "rb") as file:
                self.addfile(info, file)
            return
        self.addfile(info)
        if info.isdir() and recursive:
            for part in sorted(_os.listdir(name)):
                self.add(_os.path.join(name, part), _os.path.join(arcname, part), recursive, filter=filter)

    def addfile(self, tarinfo, fileobj=None):
        self._check("awx")
        tarinfo = _copy.copy(tarinfo)
        self._write(tarinfo.tobuf(self.format, self.encoding, self.errors))
        if fileobj is not None:
            left = tarinfo.size
            while left:
                data = fileobj.read(min(left, 65536))
                if not data:
                    raise OSError("unexpected end of data")
                self._write(data)
                left -= len(data)
            self._write(NUL * (-tarinfo.size % BLOCKSIZE))
        self.members.append(tarinfo)

    def extractfile(self, member):
        self._check("r")
        info = self.getmember(member) if isinstance(member, str) else member
        if info.isreg():
            return self.fileobject(self, info)
        if info.islnk() or info.issym():
            return self.extractfile(self._target(info))
        return None

    def _target(self, info):
        name = info.linkname
        if info.issym():
            name = _os.path.normpath("/".join(part for part in (_os.path.dirname(info.name), name) if part))
        try:
            return self.getmember(name)
        except KeyError:
            raise KeyError("linkname %r not found" % name) from None

    def _filter(self, filter):
        if filter is None:
            filter = self.extraction_filter or fully_trusted_filter
        if isinstance(filter, str):
            if filter not in _FILTERS:
                raise ValueError("filter %r not found" % filter)
            return _FILTERS[filter]
        return filter

    def extract(self, member, path="", set_attrs=True, *, numeric_owner=False, filter=None):
        self._check("r")
        info = self.getmember(member) if isinstance(member, str) else member
        info = self._filter(filter)(info, path)
        if info is not None:
            self._extract(info, path, set_attrs)

    def extractall(self, path=".", members=None, *, numeric_owner=False, filter=None):
        self._check("r")
        check = self._filter(filter)
        directories = []
        for member in self.getmembers() if members is None else members:
            info = self.getmember(member) if isinstance(member, str) else member
            try:
                info = check(info, path)
            except FilterError:
                if self.errorlevel > 0:
                    raise
                continue
            if info is None:
                continue
            self._extract(info, path, not info.isdir())
            if info.isdir():
                directories.append(info)
        # Directories get their modes and times when nothing is written to them any more.
        for info in sorted(directories, key=lambda info: info.name, reverse=True):
            self._settle(info, _os.path.join(path, info.name))

    def _settle(self, info, target):
        if info.issym():
            return
        if info.mode is not None:
            _os.chmod(target, info.mode & 0o7777)
        if info.mtime is not None and hasattr(_os, "utime"):
            _os.utime(target, (info.mtime, info.mtime))

    def _extract(self, info, path, set_attrs):
        target = _os.path.join(path, info.name).rstrip("/")
        above = _os.path.dirname(target)
        if above and not _os.path.exists(above):
            _os.makedirs(above)
        if info.isdir():
            if not _os.path.isdir(target):
                _os.mkdir(target)
        elif info.issym():
            if _os.path.lexists(target):
                _os.unlink(target)
            _os.symlink(info.linkname, target)
        elif info.isreg() or info.islnk():
            with self.extractfile(info) as source, _open_file(target, "wb") as file:
                _shutil.copyfileobj(source, file)
        elif info.isfifo() or info.isdev():
            raise ExtractError("special files are not made")
        if set_attrs and not info.isdir():
            self._settle(info, target)

    def list(self, verbose=True, *, members=None):
        self._check()
        for info in self.getmembers() if members is None else members:
            words = []
            if verbose:
                kind = {DIRTYPE: _stat.S_IFDIR, SYMTYPE: _stat.S_IFLNK}.get(info.type, _stat.S_IFREG)
                words.append(_stat.filemode(kind | info.mode) if not info.isreg() else "?" + _stat.filemode(_stat.S_IFREG | info.mode)[1:])
                words.append("%s/%s" % (info.uname or info.uid, info.gname or info.gid))
                words.append("%10d" % info.size)
                words.append("%d-%02d-%02d %02d:%02d:%02d" % _time.localtime(info.mtime)[:6])
            words.append(info.name + ("/" if info.isdir() else ""))
            if verbose and info.issym():
                words.append("-> " + info.linkname)
            if verbose and info.islnk():
                words.append("link to " + info.linkname)
            print(*words, "")


def _records(data):
    found = {}
    while data:
        size, blank, rest = data.partition(b" ")
        if not blank or not size.isdigit():
            break
        entry = data[len(size) + 1:int(size) - 1]
        key, _, value = entry.partition(b"=")
        found[key.decode("utf-8", "surrogateescape")] = value.decode("utf-8", "surrogateescape")
        data = data[int(size):]
    return found


def is_tarfile(name):
    """Whether a file, given or named, is an archive that can be read."""
    try:
        if hasattr(name, "read"):
            place = name.tell()
            archive = open(fileobj=name)
            name.seek(place)
        else:
            archive = open(name)
        archive.close()
        return True
    except TarError:
        return False


open = TarFile.open
