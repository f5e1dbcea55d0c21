"""The module resource: the time that the program has used. Limits are those that a program has noted itself; nothing enforces them."""

import time as _time
from collections import namedtuple as _namedtuple

error = OSError
RUSAGE_SELF, RUSAGE_CHILDREN, RUSAGE_THREAD = 0, -1, 1
RLIM_INFINITY = -1
(RLIMIT_CPU, RLIMIT_FSIZE, RLIMIT_DATA, RLIMIT_STACK, RLIMIT_CORE, RLIMIT_RSS, RLIMIT_NPROC, RLIMIT_NOFILE, RLIMIT_MEMLOCK, RLIMIT_AS) = range(10)
RLIMIT_OFILE = RLIMIT_NOFILE
struct_rusage = _namedtuple("struct_rusage", "ru_utime ru_stime ru_maxrss ru_ixrss ru_idrss ru_isrss ru_minflt ru_majflt ru_nswap ru_inblock ru_oublock "
                            "ru_msgsnd ru_msgrcv ru_nsignals ru_nvcsw ru_nivcsw")
struct_rusage.__module__ = "resource"
_limits = {RLIMIT_STACK: (8388608, RLIM_INFINITY), RLIMIT_NOFILE: (1024, 1048576), RLIMIT_CORE: (0, RLIM_INFINITY)}


def getrusage(who, /):
    """Only `ru_utime` is known; everything else is 0."""
    if who not in (RUSAGE_SELF, RUSAGE_CHILDREN, RUSAGE_THREAD):
        raise ValueError("invalid who parameter")
    return struct_rusage(_time.process_time() if who != RUSAGE_CHILDREN else 0.0, 0.0, *[0] * 14)


def getpagesize():
    return 4096


def _check(resource):
    if not 0 <= resource <= 15:
        raise ValueError("invalid resource specified")


def getrlimit(resource, /):
    _check(resource)
    return _limits.get(resource, (RLIM_INFINITY, RLIM_INFINITY))


def setrlimit(resource, limits, /):
    _check(resource)
    limits = tuple(limits)
    if len(limits) != 2:
        raise ValueError("expected a tuple of 2 integers")
    soft, hard = limits
    if hard != RLIM_INFINITY and (soft == RLIM_INFINITY or soft > hard):
        raise ValueError("current limit exceeds maximum limit")
    _limits[resource] = (soft, hard)
