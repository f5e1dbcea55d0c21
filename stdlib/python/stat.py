"""The module stat: what the mode of a file says, and the places of a result of os.stat."""

ST_MODE, ST_INO, ST_DEV, ST_NLINK, ST_UID, ST_GID, ST_SIZE, ST_ATIME, ST_MTIME, ST_CTIME = range(10)

# The kind of a file is in the four bits above the twelve of its permissions. These have no doors, ports and whiteouts.
S_IFIFO, S_IFCHR, S_IFDIR, S_IFBLK, S_IFREG, S_IFLNK, S_IFSOCK = [kind << 12 for kind in (1, 2, 4, 6, 8, 10, 12)]
S_IFDOOR = S_IFPORT = S_IFWHT = 0
_LETTERS = {S_IFIFO: "p", S_IFCHR: "c", S_IFDIR: "d", S_IFBLK: "b", S_IFREG: "-", S_IFLNK: "l", S_IFSOCK: "s"}

S_ISUID, S_ISGID, S_ISVTX = 0o4000, 0o2000, 0o1000
S_IRWXU, S_IRUSR, S_IWUSR, S_IXUSR = [bits << 6 for bits in (7, 4, 2, 1)]
S_IRWXG, S_IRGRP, S_IWGRP, S_IXGRP = [bits << 3 for bits in (7, 4, 2, 1)]
S_IRWXO, S_IROTH, S_IWOTH, S_IXOTH = 7, 4, 2, 1
S_IREAD, S_IWRITE, S_IEXEC, S_ENFMT = S_IRUSR, S_IWUSR, S_IXUSR, S_ISGID

# Flags of files on other systems
UF_NODUMP, UF_IMMUTABLE, UF_APPEND, UF_OPAQUE, UF_NOUNLINK, UF_COMPRESSED = [1 << bit for bit in range(6)]
UF_HIDDEN, SF_ARCHIVED, SF_IMMUTABLE, SF_APPEND = [1 << bit for bit in range(15, 19)]
SF_NOUNLINK, SF_SNAPSHOT = 1 << 20, 1 << 21
FILE_ATTRIBUTE_READONLY, FILE_ATTRIBUTE_HIDDEN, FILE_ATTRIBUTE_SYSTEM = 1, 2, 4
FILE_ATTRIBUTE_DIRECTORY, FILE_ATTRIBUTE_ARCHIVE, FILE_ATTRIBUTE_DEVICE, FILE_ATTRIBUTE_NORMAL = [1 << bit for bit in range(4, 8)]
FILE_ATTRIBUTE_TEMPORARY, FILE_ATTRIBUTE_SPARSE_FILE, FILE_ATTRIBUTE_REPARSE_POINT = 1 << 8, 1 << 9, 1 << 10
FILE_ATTRIBUTE_COMPRESSED, FILE_ATTRIBUTE_OFFLINE, FILE_ATTRIBUTE_NOT_CONTENT_INDEXED = 1 << 11, 1 << 12, 1 << 13
FILE_ATTRIBUTE_ENCRYPTED, FILE_ATTRIBUTE_INTEGRITY_STREAM = 1 << 14, 1 << 15
FILE_ATTRIBUTE_VIRTUAL, FILE_ATTRIBUTE_NO_SCRUB_DATA = 1 << 16, 1 << 17


def S_IMODE(mode):
    """The permissions."""
    return mode % (1 << 12)


def S_IFMT(mode):
    """The kind."""
    return mode & 0o170000


def _question(kind):
    def isOfKind(mode):
        return mode & 0o170000 == kind
    return isOfKind


S_ISFIFO, S_ISCHR, S_ISDIR, S_ISBLK, S_ISREG, S_ISLNK, S_ISSOCK = map(_question, _LETTERS)


def S_ISDOOR(mode):
    return False


S_ISPORT = S_ISWHT = S_ISDOOR


def filemode(mode):
    """Kind and permissions as `ls -l` shows them."""
    shown = [_LETTERS.get(S_IFMT(mode), "?")]
    for shift, special, letter in ((6, S_ISUID, "s"), (3, S_ISGID, "s"), (0, S_ISVTX, "t")):
        executes = mode >> shift & 1
        shown += ["r" if mode >> shift & 4 else "-", "w" if mode >> shift & 2 else "-"]
        if mode & special:
            shown.append(letter if executes else letter.upper())
        else:
            shown.append("x" if executes else "-")
    return "".join(shown)
