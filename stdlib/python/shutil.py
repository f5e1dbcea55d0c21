# The module shutil: files and trees of files. Programs are not found by which, as none is started.

import os as _os
import stat as _stat
from fnmatch import filter as _filter


class Error(OSError):
    pass


class SameFileError(Error):
    pass


class SpecialFileError(OSError):
    pass


class ExecError(OSError):
    pass


class ReadError(OSError):
    pass


class RegistryError(Exception):
    pass


COPY_BUFSIZE = 65536


def copyfileobj(fsrc, fdst, length=0):
    part = fsrc.read(length or COPY_BUFSIZE)
    while part:
        fdst.write(part)
        part = fsrc.read(length or COPY_BUFSIZE)


def _same(src, dst):
    try:
        return _os.path.samefile(src, dst)
    except OSError:
        return False


def copyfile(src, dst, *, follow_symlinks=True):
    if _same(src, dst):
        raise SameFileError("%r and %r are the same file" % (src, dst))
    if not follow_symlinks and _os.path.islink(src):
        _os.symlink(_os.readlink(src), dst)
        return dst
    with open(src, "rb") as source:
        try:
            with open(dst, "wb") as target:
                copyfileobj(source, target)
        except IsADirectoryError:
            if not _os.path.exists(dst):
                raise FileNotFoundError("Directory does not exist: " + str(dst)) from None
            raise
    return dst


def copymode(src, dst, *, follow_symlinks=True):
    _os.chmod(dst, _stat.S_IMODE(_os.stat(src).st_mode))


def copystat(src, dst, *, follow_symlinks=True):
    found = _os.stat(src)
    _os.utime(dst, ns=(found.st_atime_ns, found.st_mtime_ns))
    _os.chmod(dst, _stat.S_IMODE(found.st_mode))


def _target(src, dst):
    if _os.path.isdir(dst):
        return _os.path.join(dst, _os.path.basename(src))
    return dst


def _copy_with(copy_attributes, src, dst, follow_symlinks):
    dst = _target(src, dst)
    copyfile(src, dst, follow_symlinks=follow_symlinks)
    if follow_symlinks or not _os.path.islink(src):
        copy_attributes(src, dst)
    return dst


def copy(src, dst, *, follow_symlinks=True):
    """Copies a file with its mode; into `dst` if that is a directory."""
    return _copy_with(copymode, src, dst, follow_symlinks)


def copy2(src, dst, *, follow_symlinks=True):
    """Copies a file with its mode and times; into `dst` if that is a directory."""
    return _copy_with(copystat, src, dst, follow_symlinks)


def ignore_patterns(*patterns):
    def ignored(path, names):
        found = set()
        for pattern in patterns:
            found.update(_filter(names, pattern))
        return found
    return ignored


def copytree(src, dst, symlinks=False, ignore=None, copy_function=copy2, ignore_dangling_symlinks=False, dirs_exist_ok=False):
    """Copies a directory with all that is in it. What goes wrong is collected and raised as one Error at the end."""
    entries = list(_os.scandir(src))
    left_out = ignore(_os.fspath(src), [entry.name for entry in entries]) if ignore is not None else ()
    _os.makedirs(dst, exist_ok=dirs_exist_ok)
    problems = []
    def attempt(function, source, target, *more):
        try:
            function(source, target, *more)
        except Error as below:
            problems.extend(below.args[0])
        except OSError as problem:
            problems.append((source, target, str(problem)))
    for entry in entries:
        pair = [_os.path.join(directory, entry.name) for directory in (src, dst)]
        is_link = entry.is_symlink()
        if entry.name in left_out or is_link and not symlinks and ignore_dangling_symlinks and not _os.path.exists(pair[0]):
            continue
        if is_link and symlinks:
            attempt(lambda source, target: _os.symlink(_os.readlink(source), target), *pair)
        elif entry.is_dir():
            attempt(copytree, *pair, symlinks, ignore, copy_function, ignore_dangling_symlinks, dirs_exist_ok)
        else:
            attempt(copy_function, *pair)
    attempt(copystat, src, dst)
    if problems:
        raise Error(problems)
    return dst


def rmtree(path, ignore_errors=False, onerror=None, *, dir_fd=None):
    import sys
    def failed(function, name):
        if ignore_errors:
            return
        if onerror is None:
            raise
        onerror(function, name, sys.exc_info())
    try:
        if _os.path.islink(path):
            raise OSError("Cannot call rmtree on a symbolic link")
    except OSError:
        failed(_os.path.islink, path)
        return
    try:
        entries = list(_os.scandir(path))
    except OSError:
        failed(_os.scandir, path)
        entries = []
    for entry in entries:
        full = _os.path.join(path, entry.name)
        if entry.is_dir(follow_symlinks=False):
            rmtree(full, ignore_errors, onerror)
        else:
            try:
                _os.unlink(full)
            except OSError:
                failed(_os.unlink, full)
    try:
        _os.rmdir(path)
    except OSError:
        failed(_os.rmdir, path)


def move(src, dst, copy_function=copy2):
    target = dst
    if _os.path.isdir(dst):
        if _same(src, dst):
            _os.rename(src, dst)
            return target
        target = _os.path.join(dst, _os.path.basename(_os.fspath(src).rstrip("/")))
        if _os.path.exists(target):
            raise Error("Destination path '%s' already exists" % target)
    try:
        _os.rename(src, target)
    except OSError:
        if _os.path.islink(src):
            _os.symlink(_os.readlink(src), target)
            _os.unlink(src)
        elif _os.path.isdir(src):
            source, inside = _os.path.abspath(src) + "/", _os.path.abspath(target) + "/"
            if inside.startswith(source):
                raise Error("Cannot move a directory '%s' into itself '%s'." % (src, dst)) from None
            copytree(src, target, copy_function=copy_function, symlinks=True)
            rmtree(src)
        else:
            copy_function(src, target)
            _os.unlink(src)
    return target


def which(cmd, mode=1, path=None):
    """The file that is started for a command; a command with a directory is a file itself."""
    places = [""]
    if not _os.path.dirname(cmd):
        path = _os.environ.get("PATH", _os.defpath) if path is None else path
        places = path.split(":") if path else []
    found = [name for name in [_os.path.join(place, cmd) for place in places] if _os.path.isfile(name) and _os.access(name, mode)]
    return found[0] if found else None


def disk_usage(path):
    raise OSError(38, "Function not implemented", path)


def get_terminal_size(fallback=(80, 24)):
    def number(key):
        try:
            return int(_os.environ[key])
        except (KeyError, ValueError):
            return 0
    return _os.terminal_size((number("COLUMNS") or fallback[0], number("LINES") or fallback[1]))


# Archives

def _pack_zip(name, base, root, dry_run):
    import zipfile
    name += ".zip"
    if dry_run:
        return name
    start = _os.path.join(root, base) if root is not None else base

    def shown(path):
        return _os.path.normpath(_os.path.relpath(path, root) if root is not None else path)
    with zipfile.ZipFile(name, "w", compression=zipfile.ZIP_DEFLATED) as archive:
        if shown(start) != _os.curdir:
            archive.write(start, shown(start))
        for folder, folders, files in _os.walk(start):
            for inner in sorted(folders):
                archive.write(_os.path.join(folder, inner), shown(_os.path.join(folder, inner)))
            for inner in files:
                path = _os.path.join(folder, inner)
                if _os.path.isfile(path):
                    archive.write(path, shown(path))
    return name


def _pack_tar(compression):
    def pack(name, base, root, dry_run):
        import tarfile
        name += ".tar" + (".%s" % compression if compression else "")
        if not dry_run:
            with tarfile.open(name, "w:%s" % compression if compression else "w") as archive:
                archive.add(_os.path.join(root, base) if root is not None else base, base)
        return name
    return pack


def _unpack_zip(filename, folder):
    import zipfile
    if not zipfile.is_zipfile(filename):
        raise ReadError("%s is not a zip file" % filename)
    with zipfile.ZipFile(filename) as archive:
        archive.extractall(folder)


def _unpack_tar(filename, folder):
    import tarfile
    try:
        archive = tarfile.open(filename)
    except tarfile.TarError:
        raise ReadError("%s is not a compressed or uncompressed tar file" % filename)
    with archive:
        archive.extractall(folder)


_packers = {
    "tar": (_pack_tar(""), "uncompressed tar file"), "gztar": (_pack_tar("gz"), "gzip'ed tar-file"), "bztar": (_pack_tar("bz2"), "bzip2'ed tar-file"),
    "zip": (_pack_zip, "ZIP file")}
_unpackers = {
    "tar": (_unpack_tar, [".tar"], "uncompressed tar file"), "gztar": (_unpack_tar, [".tar.gz", ".tgz"], "gzip'ed tar-file"),
    "bztar": (_unpack_tar, [".tar.bz2", ".tbz2"], "bzip2'ed tar-file"), "zip": (_unpack_zip, [".zip"], "ZIP file")}


def get_archive_formats():
    return sorted([(name, found[-1]) for name, found in _packers.items()])


def get_unpack_formats():
    return sorted([(name, found[1], found[-1]) for name, found in _unpackers.items()])


def make_archive(base_name, format, root_dir=None, base_dir=None, verbose=0, dry_run=0, owner=None, group=None, logger=None):
    """Packs a directory; the name of the archive is returned. Owners in archives are those of the files."""
    if owner is not None or group is not None:
        raise NotImplementedError("archives keep the owners of their files")
    if format not in _packers:
        raise ValueError("unknown archive format '%s'" % format)
    base_name = _os.fspath(base_name)
    root = None if root_dir is None else _os.fspath(root_dir)
    if root is not None and not _stat.S_ISDIR(_os.stat(root).st_mode):
        raise NotADirectoryError(20, "Not a directory", root)
    made = _packers[format][0](base_name, _os.curdir if base_dir is None else _os.fspath(base_dir), root, dry_run)
    return made if root is None else _os.path.abspath(made)


def unpack_archive(filename, extract_dir=None, format=None, *, filter=None):
    """Unpacks an archive, whose name says of what kind it is if that is not given."""
    filename = _os.fspath(filename)
    folder = _os.getcwd() if extract_dir is None else _os.fspath(extract_dir)
    if format is None:
        format = next((name for name, found in _unpackers.items() if any([filename.endswith(end) for end in found[1]])), None)
        if format is None:
            raise ReadError("Unknown archive format '%s'" % filename)
    elif format not in _unpackers:
        raise ValueError("Unknown unpack format '%s'" % format)
    _unpackers[format][0](filename, folder)
