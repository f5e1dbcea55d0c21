"""The module sysconfig, as far as a program of this machine can know."""

import sys as _sys


def get_python_version():
    return "%d.%d" % _sys.version_info[:2]


def get_platform():
    return "linux-x86_64"


def get_config_vars(*args):
    known = {"py_version": "3.11.7", "py_version_short": "3.11", "py_version_nodot": "311", "EXT_SUFFIX": None, "Py_DEBUG": 0, "WITH_PYMALLOC": 0}
    return [known.get(name) for name in args] if args else known


def get_config_var(name):
    return get_config_vars(name)[0]
