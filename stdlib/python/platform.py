"""The module platform, as far as a program of this machine can know."""

from collections import namedtuple as _namedtuple


class uname_result(_namedtuple("uname_result", "system node release version machine")):
    """What `uname` tells; the processor is a sixth element that is not shown."""

    @property
    def processor(self):
        return processor()

    def __iter__(self):
        yield from super().__iter__()
        yield self.processor

    def __len__(self):
        return 6

    def __getitem__(self, key):
        return tuple(self)[key]


def system(): return "Linux"
def machine(): return "x86_64"
def processor(): return ""
def node(): return "localhost"
def release(): return ""
def version(): return ""
def python_version(): return "3.11.7"
def python_version_tuple(): return ("3", "11", "7")
def python_implementation(): return "CPython"
def python_compiler(): return ""
def architecture(): return ("64bit", "ELF")
def platform(aliased=False, terse=False): return "Linux"
def uname(): return uname_result(system(), node(), release(), version(), machine())
def libc_ver(executable=None, lib="", version="", chunksize=16384): return ("glibc", "")
def python_branch(): return ""
def python_revision(): return ""
def python_build(): return ("main", "")
def java_ver(release="", vendor="", vminfo=("", "", ""), osinfo=("", "", "")): return release, vendor, vminfo, osinfo
def win32_ver(release="", version="", csd="", ptype=""): return release, version, csd, ptype
def mac_ver(release="", versioninfo=("", "", ""), machine=""): return release, versioninfo, machine
