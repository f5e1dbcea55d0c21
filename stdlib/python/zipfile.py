"""The module zipfile: archives in the format ZIP, with stored, deflated and bzip2 members."""

import io as _io
import os as _os
import posixpath as _posixpath
import shutil as _shutil
import stat as _stat
import struct as _struct
import sys as _sys
import time as _time
import zlib

__all__ = ["BadZipFile", "BadZipfile", "error", "ZIP_STORED", "ZIP_DEFLATED", "ZIP_BZIP2", "ZIP_LZMA", "is_zipfile", "ZipInfo", "ZipFile",
           "LargeZipFile", "Path"]

ZIP_STORED, ZIP_DEFLATED, ZIP_BZIP2, ZIP_LZMA = 0, 8, 12, 14
ZIP64_LIMIT = (1 << 31) - 1
ZIP_FILECOUNT_LIMIT = (1 << 16) - 1
ZIP_MAX_COMMENT = (1 << 16) - 1

_LOCAL, _CENTRAL, _END = b"PK\3\4", b"PK\1\2", b"PK\5\6"
_END64, _LOCATOR = b"PK\6\6", b"PK\6\7"
_LOCAL_FORM, _CENTRAL_FORM, _END_FORM = "<4s2B4HL2L2H", "<4s4B4HL2L5H2L", "<4s4H2LH"
_LOCAL_SIZE, _CENTRAL_SIZE, _END_SIZE = 30, 46, 22
_METHODS = {0: "store", 1: "shrink", 2: "reduce", 3: "reduce", 4: "reduce", 5: "reduce", 6: "implode", 7: "tokenize", 8: "deflate",
            9: "deflate64", 10: "implode", 12: "bzip2", 14: "lzma", 18: "terse", 19: "lz77", 97: "wavpack", 98: "ppmd"}

# What bytes from 128 on are in names that are not in UTF-8.
_OLD_CHARACTERS = ("ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
                   "└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\xa0")


def _text_of(name, flags, encoding):
    if flags & 0x800:
        return name.decode("utf-8")
    if encoding:
        return name.decode(encoding)
    return "".join([chr(byte) if byte < 128 else _OLD_CHARACTERS[byte - 128] for byte in name])


class BadZipFile(Exception):
    """The file is no archive, or a damaged one."""


class LargeZipFile(Exception):
    """A member needs the 64-bit form, and that is not allowed."""


error = BadZipfile = BadZipFile


def _end_record(file):
    """The place and the values of the record at the end, or None."""
    size = file.seek(0, 2)
    start = max(size - _END_SIZE - ZIP_MAX_COMMENT, 0)
    file.seek(start)
    data = file.read()
    at = data.rfind(_END)
    while at >= 0:
        if at + _END_SIZE <= len(data):
            values = _struct.unpack(_END_FORM, data[at:at + _END_SIZE])
            comment = data[at + _END_SIZE:at + _END_SIZE + values[7]]
            return start + at, values, comment
        at = data.rfind(_END, 0, at)
    return None


def is_zipfile(filename):
    """Whether a file, given or named, ends as an archive does."""
    try:
        if hasattr(filename, "read"):
            place = filename.tell()
            found = _end_record(filename)
            filename.seek(place)
            return found is not None
        with _io.open(filename, "rb") as file:
            return _end_record(file) is not None
    except OSError:
        return False


def _check_method(method):
    if method == ZIP_LZMA:
        raise NotImplementedError("members compressed with LZMA are neither read nor written")
    if method not in (ZIP_STORED, ZIP_DEFLATED, ZIP_BZIP2):
        raise NotImplementedError("That compression method is not supported")


def _packer(method, level):
    if method == ZIP_DEFLATED:
        return zlib.compressobj(-1 if level is None else level, zlib.DEFLATED, -15)
    if method == ZIP_BZIP2:
        import bz2
        return bz2.BZ2Compressor(9 if level is None else level)
    return None


class _Whole:
    # What is stored is read like what is compressed.
    eof = False
    unconsumed_tail = b""

    def decompress(self, data, most=0):
        return data


def _unpacker(method):
    if method == ZIP_DEFLATED:
        return zlib.decompressobj(-15)
    if method == ZIP_BZIP2:
        import bz2
        return bz2.BZ2Decompressor()
    if method == ZIP_STORED:
        return _Whole()
    name = _METHODS.get(method)
    raise NotImplementedError("compression type %d%s" % (method, " (%s)" % name if name else ""))


class ZipInfo:
    """What an archive says of a member."""

    def __init__(self, filename="NoName", date_time=(1980, 1, 1, 0, 0, 0)):
        self.orig_filename = filename
        end = filename.find("\0")
        if end >= 0:
            filename = filename[:end]
        if date_time[0] < 1980:
            raise ValueError("ZIP does not support timestamps before 1980")
        self.filename, self.date_time = filename, date_time
        self.compress_type, self._compresslevel = ZIP_STORED, None
        self.comment = self.extra = b""
        self.create_system, self.create_version, self.extract_version = 3, 20, 20
        self.reserved = self.flag_bits = self.volume = self.internal_attr = self.external_attr = 0
        self.header_offset = self.CRC = self.compress_size = self.file_size = 0

    def __repr__(self):
        parts = ["<%s filename=%r" % (type(self).__name__, self.filename)]
        if self.compress_type != ZIP_STORED:
            parts.append(" compress_type=%s" % _METHODS.get(self.compress_type, self.compress_type))
        high, low = self.external_attr >> 16, self.external_attr & 0xffff
        if high:
            parts.append(" filemode=%r" % _stat.filemode(high))
        if low:
            parts.append(" external_attr=%#x" % low)
        is_dir = self.is_dir()
        if not is_dir or self.file_size:
            parts.append(" file_size=%r" % self.file_size)
        if (not is_dir or self.compress_size) and (self.compress_type != ZIP_STORED or self.file_size != self.compress_size):
            parts.append(" compress_size=%r" % self.compress_size)
        return "".join(parts) + ">"

    @classmethod
    def from_file(cls, filename, arcname=None, *, strict_timestamps=True):
        filename = _os.fspath(filename)
        state = _os.stat(filename)
        is_dir = _stat.S_ISDIR(state.st_mode)
        date = _time.localtime(state.st_mtime)[:6]
        if not strict_timestamps:
            date = (1980, 1, 1, 0, 0, 0) if date[0] < 1980 else (2107, 12, 31, 23, 59, 59) if date[0] > 2107 else date
        arcname = _os.path.normpath(filename if arcname is None else arcname).lstrip("/")
        made = cls(arcname + "/" if is_dir else arcname, date)
        made.external_attr = (state.st_mode & 0xffff) << 16
        if is_dir:
            made.external_attr |= 16
        else:
            made.file_size = state.st_size
        return made

    def is_dir(self):
        return self.filename.endswith("/")

    def _name(self):
        try:
            return self.filename.encode("ascii"), self.flag_bits & ~0x800
        except UnicodeEncodeError:
            return self.filename.encode("utf-8"), self.flag_bits | 0x800

    def _date(self):
        year, month, day, hour, minute, second = self.date_time[:6]
        return hour << 11 | minute << 5 | second // 2, year - 1980 << 9 | month << 5 | day

    def FileHeader(self, zip64=None):
        """The bytes before the member's data."""
        time, date = self._date()
        check, packed, size = (0, 0, 0) if self.flag_bits & 8 else (self.CRC, self.compress_size, self.file_size)
        extra = self.extra
        if zip64 is None:
            zip64 = size > ZIP64_LIMIT or packed > ZIP64_LIMIT
        if zip64:
            extra += _struct.pack("<HHQQ", 1, 16, size, packed)
            size = packed = 0xffffffff
        elif size > ZIP64_LIMIT or packed > ZIP64_LIMIT:
            raise LargeZipFile("Filesize would require ZIP64 extensions")
        self._raise_versions(zip64)
        name, flags = self._name()
        return _struct.pack(_LOCAL_FORM, _LOCAL, self.extract_version, self.reserved, flags, self.compress_type, time, date, check, packed,
                            size, len(name), len(extra)) + name + extra

    def _raise_versions(self, is_long):
        least = 46 if self.compress_type == ZIP_BZIP2 else 45 if is_long else 20
        self.extract_version = max(least, self.extract_version)
        self.create_version = max(least, self.create_version)

    def _central(self):
        time, date = self._date()
        large = []
        size, packed, place = self.file_size, self.compress_size, self.header_offset
        if size > ZIP64_LIMIT or packed > ZIP64_LIMIT:
            large += [size, packed]
            size = packed = 0xffffffff
        if place > ZIP64_LIMIT:
            large.append(place)
            place = 0xffffffff
        extra = self.extra
        if large:
            extra = _struct.pack("<HH%dQ" % len(large), 1, 8 * len(large), *large) + extra
        self._raise_versions(bool(large))
        name, flags = self._name()
        return _struct.pack(_CENTRAL_FORM, _CENTRAL, self.create_version, self.create_system, self.extract_version, self.reserved, flags,
                            self.compress_type, time, date, self.CRC, packed, size, len(name), len(extra), len(self.comment), 0,
                            self.internal_attr, self.external_attr, place) + name + extra + self.comment

    def _read_extra(self):
        extra = self.extra
        while len(extra) >= 4:
            kind, size = _struct.unpack("<HH", extra[:4])
            if size + 4 > len(extra):
                raise BadZipFile("Corrupt extra field %04x (size=%d)" % (kind, size))
            if kind == 1:
                data = extra[4:size + 4]
                for name, mark in (("file_size", 0xffffffff), ("compress_size", 0xffffffff), ("header_offset", 0xffffffff)):
                    if getattr(self, name) == mark:
                        if len(data) < 8:
                            raise BadZipFile("Corrupt zip64 extra field. %s not found." % name.replace("_", " ").capitalize())
                        setattr(self, name, int.from_bytes(data[:8], "little"))
                        data = data[8:]
            extra = extra[size + 4:]


class ZipExtFile(_io.BufferedIOBase):
    """A member that is read."""

    _PORTION = 65536

    def __init__(self, archive, start, info, mode="r"):
        self._archive, self._start, self._info = archive, start, info
        self.name, self.mode = info.filename, mode
        self.newlines = None
        archive._users += 1
        self._restart()

    def _restart(self):
        self._at, self._left = self._start, self._info.compress_size
        self._work = _unpacker(self._info.compress_type)
        self._held, self._place = b"", 0
        self._given = 0
        self._sum, self._is_checked = 0, True

    def __repr__(self):
        if self.closed:
            return "<%s.%s [closed]>" % (type(self).__module__, type(self).__qualname__)
        text = " compress_type=%s" % _METHODS.get(self._info.compress_type) if self._info.compress_type else ""
        return "<%s.%s name=%r mode=%r%s>" % (type(self).__module__, type(self).__qualname__, self.name, self.mode, text)

    def readable(self):
        self._check_open()
        return True

    def seekable(self):
        self._check_open()
        return self._archive._seeks

    def _check_open(self):
        if self.closed:
            raise ValueError("I/O operation on closed file.")

    def _more(self):
        """Adds what is next to what is held; tells whether there was anything."""
        while self._given < self._info.file_size or self._left > 0:
            file = self._archive.fp
            data = b""
            if self._left > 0:
                file.seek(self._at)
                data = file.read(min(self._PORTION, self._left))
                if not data:
                    raise EOFError
                self._at += len(data)
                self._left -= len(data)
            elif self._work.eof or self._info.compress_type != ZIP_BZIP2:
                data = self._work.flush() if self._info.compress_type == ZIP_DEFLATED else b""
                if not data:
                    break
                found = data
            if self._left >= 0 and data and not (self._info.compress_type == ZIP_DEFLATED and self._left == 0 and self._work.eof):
                found = self._work.decompress(data)
            found = found[:self._info.file_size - self._given]
            self._given += len(found)
            if self._is_checked:
                self._sum = zlib.crc32(found, self._sum)
                if self._given >= self._info.file_size and self._left <= 0 and self._sum != self._info.CRC:
                    raise BadZipFile("Bad CRC-32 for file %r" % self.name)
            if found:
                self._held = self._held[self._place:] + found
                self._place = 0
                return True
        return False

    def read(self, n=-1):
        self._check_open()
        if n is None or n < 0:
            parts = [self._held[self._place:]]
            self._held, self._place = b"", 0
            while self._more():
                parts.append(self._held)
                self._held = b""
            return b"".join(parts)
        while len(self._held) - self._place < n and self._more():
            pass
        result = self._held[self._place:self._place + n]
        self._place += len(result)
        return result

    def read1(self, n=-1):
        self._check_open()
        if self._place == len(self._held) and n != 0:
            self._more()
        end = len(self._held) if n is None or n < 0 else self._place + n
        result = self._held[self._place:end]
        self._place += len(result)
        return result

    def peek(self, n=1):
        self._check_open()
        while len(self._held) - self._place < n and self._more():
            pass
        return self._held[self._place:self._place + max(n, 512)]

    def readline(self, limit=-1):
        self._check_open()
        while True:
            end = self._held.find(b"\n", self._place)
            if end >= 0 or 0 <= limit <= len(self._held) - self._place or not self._more():
                break
        end = len(self._held) if end < 0 else end + 1
        if limit is not None and limit >= 0:
            end = min(end, self._place + limit)
        result = self._held[self._place:end]
        self._place = end
        return result

    def tell(self):
        self._check_open()
        return self._given - len(self._held) + self._place

    def seek(self, offset, whence=0):
        self._check_open()
        if not self._archive._seeks:
            raise _io.UnsupportedOperation("underlying stream is not seekable")
        if whence not in (0, 1, 2):
            raise ValueError("whence must be os.SEEK_SET (0), os.SEEK_CUR (1), or os.SEEK_END (2)")
        place = offset + (0, self.tell(), self._info.file_size)[whence]
        place = min(max(place, 0), self._info.file_size)
        if place < self.tell():
            self._restart()
        self.read(place - self.tell())
        return self.tell()

    def close(self):
        if not self.closed:
            self._archive._release()
        super().close()


class _ZipWriteFile(_io.BufferedIOBase):
    """A member that is written."""

    def __init__(self, archive, info, is_long):
        self._archive, self._info, self._is_long = archive, info, is_long
        self._work = _packer(info.compress_type, info._compresslevel)
        self._size = self._packed = self._sum = 0

    name = property(lambda self: self._info.filename)
    mode = "wb"

    def writable(self):
        return True

    def write(self, data):
        if self.closed:
            raise ValueError("I/O operation on closed file.")
        data = bytes(memoryview(data))
        self._size += len(data)
        self._sum = zlib.crc32(data, self._sum)
        packed = data if self._work is None else self._work.compress(data)
        self._packed += len(packed)
        self._archive.fp.write(packed)
        return len(data)

    def close(self):
        if self.closed:
            return
        super().close()
        archive, info = self._archive, self._info
        try:
            if self._work is not None:
                rest = self._work.flush()
                self._packed += len(rest)
                archive.fp.write(rest)
            info.compress_size, info.file_size, info.CRC = self._packed, self._size, self._sum
            if not self._is_long and max(self._size, self._packed) > ZIP64_LIMIT:
                raise RuntimeError("File size too large, try using force_zip64")
            if info.flag_bits & 8:
                form = "<LLQQ" if self._is_long else "<LLLL"
                archive.fp.write(_struct.pack(form, 0x08074b50, info.CRC, info.compress_size, info.file_size))
                archive.start_dir = archive.fp.tell()
            else:
                archive.start_dir = archive.fp.tell()
                archive.fp.seek(info.header_offset)
                archive.fp.write(info.FileHeader(self._is_long))
                archive.fp.seek(archive.start_dir)
            archive._add(info)
        finally:
            archive._is_writing = False


class _Counted:
    # A file that cannot be sought in, with the number of bytes that were written.
    def __init__(self, file):
        self.file, self.count = file, 0

    def write(self, data):
        written = self.file.write(data)
        self.count += len(data)
        return written

    def tell(self):
        return self.count

    def flush(self):
        self.file.flush()

    def close(self):
        self.file.close()


class ZipFile:
    """An archive that is read ("r"), written ("w", "x"), or extended ("a")."""

    fp = None

    def __init__(self, file, mode="r", compression=ZIP_STORED, allowZip64=True, compresslevel=None, *, strict_timestamps=True,
                 metadata_encoding=None):
        if mode not in ("r", "w", "x", "a"):
            raise ValueError("ZipFile requires mode 'r', 'w', 'x', or 'a'")
        _check_method(compression)
        if metadata_encoding and mode != "r":
            raise ValueError("metadata_encoding is only supported for reading files")
        self.mode, self.compression, self.compresslevel = mode, compression, compresslevel
        self._allowZip64, self._strict_timestamps, self.metadata_encoding = allowZip64, strict_timestamps, metadata_encoding
        self.debug, self.pwd, self._comment = 0, None, b""
        self.NameToInfo, self.filelist = {}, []
        self._did_change = self._is_writing = False
        self._seeks = True
        self._users = 1
        if isinstance(file, _os.PathLike):
            file = _os.fspath(file)
        self._filePassed = not isinstance(file, str)
        if not self._filePassed:
            self.filename = file
            try:
                self.fp = _io.open(file, {"r": "rb", "w": "w+b", "x": "x+b", "a": "r+b"}[mode])
            except FileNotFoundError:
                if mode != "a":
                    raise
                self.fp = _io.open(file, "w+b")
        else:
            self.fp = file
            self.filename = getattr(file, "name", None)
        try:
            self._begin(mode)
        except BaseException:
            self._release()
            raise

    def _begin(self, mode):
        if mode == "r":
            self._read_directory()
            return
        if mode == "a":
            try:
                self._read_directory()
                self.fp.seek(self.start_dir)
                return
            except BadZipFile:
                # What stands there is kept, and the archive begins behind it.
                self.fp.seek(0, 2)
        self._did_change = True
        try:
            self.start_dir = self.fp.tell()
        except (AttributeError, OSError):
            self.fp = _Counted(self.fp)
            self.start_dir, self._seeks = 0, False
            return
        try:
            self.fp.seek(self.start_dir)
        except (AttributeError, OSError):
            self._seeks = False

    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        self.close()

    def __repr__(self):
        words = ["<%s.%s" % (type(self).__module__, type(self).__qualname__)]
        if self.fp is None:
            words.append(" [closed]")
        else:
            if self._filePassed:
                words.append(" file=%r" % self.fp)
            elif self.filename is not None:
                words.append(" filename=%r" % self.filename)
            words.append(" mode=%r" % self.mode)
        return "".join(words) + ">"

    def _read_directory(self):
        try:
            found = _end_record(self.fp)
        except OSError:
            raise BadZipFile("File is not a zip file")
        if found is None:
            raise BadZipFile("File is not a zip file")
        place, values, self._comment = found
        count, size, offset = values[4], values[5], values[6]
        end = place
        if place >= 20:
            self.fp.seek(place - 20)
            locator = self.fp.read(20)
            if locator[:4] == _LOCATOR and place >= 76:
                self.fp.seek(place - 76)
                record = self.fp.read(56)
                if record[:4] == _END64:
                    size, offset = _struct.unpack("<QQ", record[40:56])
                    end = place - 76
        # Bytes before the archive move all places.
        moved = end - size - offset
        self.start_dir = offset + moved
        if self.start_dir < 0:
            raise BadZipFile("Bad offset for central directory")
        self.fp.seek(self.start_dir)
        data = self.fp.read(size)
        at = 0
        while at < size:
            head = data[at:at + _CENTRAL_SIZE]
            if len(head) < _CENTRAL_SIZE:
                raise BadZipFile("Truncated central directory")
            fields = _struct.unpack(_CENTRAL_FORM, head)
            if fields[0] != _CENTRAL:
                raise BadZipFile("Bad magic number for central directory")
            at += _CENTRAL_SIZE
            name = data[at:at + fields[12]]
            at += fields[12]
            name = _text_of(name, fields[5], self.metadata_encoding)
            date, time = fields[8], fields[7]
            info = ZipInfo(name)
            info.date_time = ((date >> 9) + 1980, date >> 5 & 15, date & 31, time >> 11, time >> 5 & 63, (time & 31) * 2)
            info.extra = data[at:at + fields[13]]
            at += fields[13]
            info.comment = data[at:at + fields[14]]
            at += fields[14]
            (info.create_version, info.create_system, info.extract_version, info.reserved, info.flag_bits,
             info.compress_type) = fields[1:7]
            info.CRC, info.compress_size, info.file_size = fields[9:12]
            info.volume, info.internal_attr, info.external_attr, info.header_offset = fields[15:19]
            if info.extract_version > 63:
                raise NotImplementedError("zip file version %.1f" % (info.extract_version / 10))
            info._read_extra()
            info.header_offset += moved
            self.filelist.append(info)
            self.NameToInfo[info.filename] = info

    def namelist(self):
        return [info.filename for info in self.filelist]

    def infolist(self):
        return self.filelist

    def printdir(self, file=None):
        print("%-46s %19s %12s" % ("File Name", "Modified    ", "Size"), file=file)
        for info in self.filelist:
            print("%-46s %s %12d" % (info.filename, "%d-%02d-%02d %02d:%02d:%02d" % info.date_time[:6], info.file_size), file=file)

    def testzip(self):
        for info in self.filelist:
            try:
                with self.open(info.filename, "r") as file:
                    while file.read(1 << 20):
                        pass
            except BadZipFile:
                return info.filename

    def getinfo(self, name):
        info = self.NameToInfo.get(name)
        if info is None:
            raise KeyError("There is no item named %r in the archive" % name)
        return info

    def setpassword(self, pwd):
        if pwd and not isinstance(pwd, bytes):
            raise TypeError("pwd: expected bytes, got %s" % type(pwd).__name__)
        self.pwd = pwd or None

    @property
    def comment(self):
        return self._comment

    @comment.setter
    def comment(self, comment):
        if not isinstance(comment, bytes):
            raise TypeError("comment: expected bytes, got %s" % type(comment).__name__)
        if len(comment) > ZIP_MAX_COMMENT:
            import warnings
            warnings.warn("Archive comment is too long; truncating to %d bytes" % ZIP_MAX_COMMENT, stacklevel=2)
        self._comment = comment[:ZIP_MAX_COMMENT]
        self._did_change = True

    def read(self, name, pwd=None):
        with self.open(name, "r", pwd) as file:
            return file.read()

    def open(self, name, mode="r", pwd=None, *, force_zip64=False):
        if mode not in ("r", "w"):
            raise ValueError('open() requires mode "r" or "w"')
        if pwd and mode == "w":
            raise ValueError("pwd is only supported for reading files")
        if self.fp is None:
            raise ValueError("Attempt to use ZIP archive that was already closed")
        if isinstance(name, ZipInfo):
            info = name
        elif mode == "w":
            info = ZipInfo(name)
            info.compress_type, info._compresslevel = self.compression, self.compresslevel
        else:
            info = self.getinfo(name)
        if mode == "w":
            return self._open_to_write(info, force_zip64)
        if self._is_writing:
            raise ValueError("Can't read from the ZIP file while there is an open writing handle on it. Close the writing handle before "
                             "trying to read.")
        self.fp.seek(info.header_offset)
        head = self.fp.read(_LOCAL_SIZE)
        if len(head) < _LOCAL_SIZE:
            raise BadZipFile("Truncated file header")
        fields = _struct.unpack(_LOCAL_FORM, head)
        if fields[0] != _LOCAL:
            raise BadZipFile("Bad magic number for file header")
        written = self.fp.read(fields[10])
        if info.flag_bits & 0x20:
            raise NotImplementedError("compressed patched data (flag bit 5)")
        if info.flag_bits & 0x40:
            raise NotImplementedError("strong encryption (flag bit 6)")
        written = _text_of(written, fields[3], self.metadata_encoding)
        if written != info.orig_filename:
            raise BadZipFile("File name in directory %r and header %r differ." % (info.orig_filename, written))
        if info.flag_bits & 1:
            if not (pwd or self.pwd):
                raise RuntimeError("File %r is encrypted, password required for extraction" % name)
            raise NotImplementedError("encrypted members are not read")
        return ZipExtFile(self, info.header_offset + _LOCAL_SIZE + fields[10] + fields[11], info)

    def _open_to_write(self, info, is_long=False):
        if self._is_writing:
            raise ValueError("Can't write to the ZIP file while there is another write handle open on it. Close the first handle before "
                             "opening another.")
        self._check_writable(info)
        expected = info.file_size
        info.compress_size = info.CRC = 0
        info.flag_bits = 0 if self._seeks else 8
        if not info.external_attr:
            info.external_attr = 0o600 << 16
        is_long = is_long or expected * 1.05 > ZIP64_LIMIT
        if is_long and not self._allowZip64:
            raise LargeZipFile("Filesize would require ZIP64 extensions")
        if self._seeks:
            self.fp.seek(self.start_dir)
        info.header_offset = self.fp.tell()
        self.fp.write(info.FileHeader(is_long))
        self._did_change = self._is_writing = True
        return _ZipWriteFile(self, info, is_long)

    def _check_writable(self, info):
        if info.filename in self.NameToInfo:
            import warnings
            warnings.warn("Duplicate name: %r" % info.filename, stacklevel=3)
        if self.mode not in ("w", "x", "a"):
            raise ValueError("write() requires mode 'w', 'x', or 'a'")
        if self.fp is None:
            raise ValueError("Attempt to write ZIP archive that was already closed")
        _check_method(info.compress_type)

    def _add(self, info):
        self.filelist.append(info)
        self.NameToInfo[info.filename] = info

    def write(self, filename, arcname=None, compress_type=None, compresslevel=None):
        if self.fp is None:
            raise ValueError("Attempt to write to ZIP archive that was already closed")
        if self._is_writing:
            raise ValueError("Can't write to ZIP archive while an open writing handle exists")
        info = ZipInfo.from_file(filename, arcname, strict_timestamps=self._strict_timestamps)
        if info.is_dir():
            self.mkdir(info)
            return
        info.compress_type = self.compression if compress_type is None else compress_type
        info._compresslevel = self.compresslevel if compresslevel is None else compresslevel
        with _io.open(filename, "rb") as source, self.open(info, "w") as target:
            _shutil.copyfileobj(source, target, 8192)

    def writestr(self, zinfo_or_arcname, data, compress_type=None, compresslevel=None):
        if isinstance(data, str):
            data = data.encode("utf-8")
        info = zinfo_or_arcname
        if not isinstance(info, ZipInfo):
            info = ZipInfo(zinfo_or_arcname, _time.localtime(_time.time())[:6])
            info.compress_type, info._compresslevel = self.compression, self.compresslevel
            info.external_attr = (0o40775 << 16 | 0x10) if info.filename.endswith("/") else 0o600 << 16
        if self.fp is None:
            raise ValueError("Attempt to write to ZIP archive that was already closed")
        if self._is_writing:
            raise ValueError("Can't write to ZIP archive while an open writing handle exists.")
        if compress_type is not None:
            info.compress_type = compress_type
        if compresslevel is not None:
            info._compresslevel = compresslevel
        info.file_size = len(data)
        with self.open(info, "w") as target:
            target.write(data)

    def mkdir(self, zinfo_or_directory_name, mode=511):
        info = zinfo_or_directory_name
        if isinstance(info, ZipInfo):
            if not info.is_dir():
                raise ValueError("The given ZipInfo does not describe a directory")
        elif isinstance(info, str):
            info = ZipInfo(info if info.endswith("/") else info + "/")
            info.external_attr = ((0o40000 | mode) & 0xffff) << 16 | 0x10
        else:
            raise TypeError("Expected type str or ZipInfo")
        info.compress_size = info.CRC = 0
        self._check_writable(info)
        if self._seeks:
            self.fp.seek(self.start_dir)
        info.header_offset = self.fp.tell()
        self._did_change = True
        self._add(info)
        self.fp.write(info.FileHeader(False))
        self.start_dir = self.fp.tell()

    def extract(self, member, path=None, pwd=None):
        return self._extract(member, _os.getcwd() if path is None else _os.fspath(path), pwd)

    def extractall(self, path=None, members=None, pwd=None):
        for member in self.namelist() if members is None else members:
            self.extract(member, path, pwd)

    def _extract(self, member, path, pwd):
        info = member if isinstance(member, ZipInfo) else self.getinfo(member)
        # Nothing is written outside the directory.
        parts = [part for part in info.filename.split("/") if part not in ("", ".", "..")]
        target = _os.path.normpath(_os.path.join(path, *parts))
        above = _os.path.dirname(target)
        if above and not _os.path.exists(above):
            _os.makedirs(above)
        if info.is_dir():
            if not _os.path.isdir(target):
                _os.mkdir(target)
            return target
        with self.open(info, pwd=pwd) as source, _io.open(target, "wb") as file:
            _shutil.copyfileobj(source, file)
        return target

    def close(self):
        if self.fp is None:
            return
        if self._is_writing:
            raise ValueError("Can't close the ZIP file while there is an open writing handle on it. Close the writing handle before "
                             "closing the zip.")
        try:
            if self.mode in ("w", "x", "a") and self._did_change:
                if self._seeks:
                    self.fp.seek(self.start_dir)
                self._write_directory()
        finally:
            self._closed = True
            self._release()

    def _write_directory(self):
        start = self.fp.tell()
        for info in self.filelist:
            self.fp.write(info._central())
        end = self.fp.tell()
        count, size = len(self.filelist), end - start
        problem = ("Files count" if count > ZIP_FILECOUNT_LIMIT else "Central directory offset" if start > ZIP64_LIMIT
                   else "Central directory size" if size > ZIP64_LIMIT else None)
        if problem:
            if not self._allowZip64:
                raise LargeZipFile(problem + " would require ZIP64 extensions")
            self.fp.write(_struct.pack("<4sQ2H2L4Q", _END64, 44, 45, 45, 0, 0, count, count, size, start))
            self.fp.write(_struct.pack("<4sLQL", _LOCATOR, 0, end, 1))
            count, size, start = min(count, 0xffff), min(size, 0xffffffff), min(start, 0xffffffff)
        self.fp.write(_struct.pack(_END_FORM, _END, 0, 0, count, count, size, start, len(self._comment)) + self._comment)
        if self.mode == "a":
            self.fp.truncate()
        self.fp.flush()

    def _release(self):
        # The file is closed when nobody reads from it any more.
        if self.fp is None:
            return
        self._users -= 1
        if not self._users:
            if not self._filePassed:
                self.fp.close()
            self.fp = None
        elif getattr(self, "_closed", False):
            self.mode = "r"


class Path:
    """A place in an archive, used like a path of files."""

    def __init__(self, root, at=""):
        self.root = root if isinstance(root, ZipFile) else ZipFile(root)
        self.at = at

    def _names(self):
        # Directories that are only parts of other names count, too.
        names = dict.fromkeys(self.root.namelist())
        for name in list(names):
            above = _posixpath.dirname(name.rstrip("/"))
            while above:
                names.setdefault(above + "/")
                above = _posixpath.dirname(above)
        return names

    def __eq__(self, other):
        return (self.root, self.at) == (other.root, other.at) if type(other) is type(self) else NotImplemented

    def __hash__(self):
        return hash((self.root, self.at))

    def open(self, mode="r", *args, pwd=None, **kwargs):
        if self.is_dir():
            raise IsADirectoryError(self)
        kind = mode[0]
        if not self.exists() and kind == "r":
            raise FileNotFoundError(self)
        stream = self.root.open(self.at, kind, pwd=pwd)
        if "b" in mode:
            if args or kwargs:
                raise ValueError("encoding args invalid for binary operation")
            return stream
        return _io.TextIOWrapper(stream, *args, **kwargs)

    def _pure(self):
        # What names are asked: those of the archive at its root.
        import pathlib
        return pathlib.PurePosixPath(self.at) if self.at else self._file()

    def _file(self):
        import pathlib
        return pathlib.Path(self.root.filename)

    @property
    def name(self):
        return _posixpath.basename(self.at.rstrip("/")) or self._file().name

    suffix = property(lambda self: self._pure().suffix)
    suffixes = property(lambda self: self._pure().suffixes)
    stem = property(lambda self: self._pure().stem)
    filename = property(lambda self: self._file().joinpath(self.at))

    def read_text(self, *args, **kwargs):
        with self.open("r", *args, **kwargs) as file:
            return file.read()

    def read_bytes(self):
        with self.open("rb") as file:
            return file.read()

    def is_dir(self):
        return not self.at or self.at.endswith("/")

    def is_file(self):
        return self.exists() and not self.is_dir()

    def exists(self):
        return self.at in self._names()

    def iterdir(self):
        if not self.is_dir():
            raise ValueError("Can't listdir a file")
        for name in self._names():
            if _posixpath.dirname(name.rstrip("/")) == self.at.rstrip("/"):
                yield type(self)(self.root, name)

    def joinpath(self, *other):
        names = self._names()
        found = _posixpath.join(self.at, *map(_os.fspath, other))
        return type(self)(self.root, found + "/" if found + "/" in names and found not in names else found)

    __truediv__ = joinpath

    @property
    def parent(self):
        if not self.at:
            return self.filename.parent
        above = _posixpath.dirname(self.at.rstrip("/"))
        return type(self)(self.root, above + "/" if above else above)

    def __str__(self):
        return _posixpath.join(self.root.filename, self.at)

    def __repr__(self):
        return "%s(%r, %r)" % (type(self).__name__, self.root.filename, self.at)
