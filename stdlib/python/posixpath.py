"""The module posixpath: os.path, by its own name."""

from os.path import *
import os.path as _path

for _name in dir(_path):
    if _name[:2] != "__":
        globals().setdefault(_name, getattr(_path, _name))
