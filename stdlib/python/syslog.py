"""The module syslog: its numbers; messages go to the standard error, as there is no log of the system."""

import sys as _sys

LOG_EMERG, LOG_ALERT, LOG_CRIT, LOG_ERR, LOG_WARNING, LOG_NOTICE, LOG_INFO, LOG_DEBUG = range(8)
LOG_KERN, LOG_USER, LOG_MAIL, LOG_DAEMON, LOG_AUTH = 0, 8, 16, 24, 32
LOG_PID, LOG_CONS, LOG_NDELAY, LOG_PERROR = 1, 2, 8, 32
_ident, _mask = "", 255


def openlog(ident="", logoption=0, facility=LOG_USER):
    global _ident
    _ident = ident


def closelog():
    openlog()


def setlogmask(maskpri, /):
    global _mask
    old, _mask = _mask, maskpri or _mask
    return old


def LOG_MASK(pri, /):
    return 1 << pri


def LOG_UPTO(pri, /):
    return (2 << pri) - 1


def syslog(priority, message=None, /):
    if message is None:
        priority, message = LOG_INFO, priority
    if _mask >> (priority & 7) & 1:
        shown = _ident + ": " if _ident else ""
        _sys.stderr.write(f"{shown}{message}\n")
