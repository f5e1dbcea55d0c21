"""The module grp: the groups of the system, as its file /etc/group names them."""

from collections import namedtuple as _namedtuple

struct_group = _namedtuple("struct_group", "gr_name gr_passwd gr_gid gr_mem")
struct_group.__module__ = "grp"
_shown = _namedtuple("struct_group", struct_group._fields).__repr__
struct_group.__repr__ = lambda self: "grp." + _shown(self)


def getgrall():
    found = []
    with open("/etc/group") as file:
        for line in file:
            parts = line.rstrip("\n").split(":")
            if len(parts) == 4:
                found.append(struct_group(parts[0], parts[1], int(parts[2]), parts[3].split(",") if parts[3] else []))
    return found


def getgrgid(id):
    for entry in getgrall():
        if entry.gr_gid == id:
            return entry
    raise KeyError("getgrgid(): gid not found: " + str(id))


def getgrnam(name):
    for entry in getgrall():
        if entry.gr_name == name:
            return entry
    raise KeyError("getgrnam(): name not found: " + repr(name))
