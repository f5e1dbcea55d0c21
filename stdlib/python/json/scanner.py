"""The module json.scanner: reading a value at a place of a text."""

import re as _re

__all__ = ["make_scanner"]

NUMBER_RE = _re.compile(r"(-?(?:0|[1-9]\d*))(\.\d+)?([eE][-+]?\d+)?")


def make_scanner(context):
    from json import JSONDecodeError

    def scan_once(string, idx):
        try:
            return context.raw_decode(string, idx)
        except JSONDecodeError:
            raise StopIteration(idx) from None
    return scan_once


py_make_scanner = make_scanner
