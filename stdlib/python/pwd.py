"""The module pwd: the users of the system, as its file /etc/passwd names them."""

from collections import namedtuple as _namedtuple

struct_passwd = _namedtuple("struct_passwd", "pw_name pw_passwd pw_uid pw_gid pw_gecos pw_dir pw_shell")
struct_passwd.__module__ = "pwd"
struct_passwd.__repr__ = lambda self: "pwd." + _shown(self)
_shown = _namedtuple("struct_passwd", struct_passwd._fields).__repr__


def getpwall():
    found = []
    with open("/etc/passwd") as file:
        for line in file:
            parts = line.rstrip("\n").split(":")
            if len(parts) == 7:
                found.append(struct_passwd(parts[0], parts[1], int(parts[2]), int(parts[3]), parts[4], parts[5], parts[6]))
    return found


def getpwuid(uid, /):
    if not isinstance(uid, int):
        raise TypeError("uid should be integer, not " + type(uid).__name__)
    for entry in getpwall():
        if entry.pw_uid == uid:
            return entry
    raise KeyError("getpwuid(): uid not found: " + str(uid))


def getpwnam(name, /):
    if not isinstance(name, str):
        raise TypeError("getpwnam() argument must be str, not " + type(name).__name__)
    for entry in getpwall():
        if entry.pw_name == name:
            return entry
    raise KeyError("getpwnam(): name not found: " + repr(name))
