"""The module pstats. Calls are not counted, so there is nothing to be read."""

from enum import StrEnum as _StrEnum

__all__ = ["Stats", "SortKey"]

_COLUMNS = {"ncalls": "calls", "cumtime": "cumulative", "module": "filename", "tottime": "time"}


class SortKey(_StrEnum):
    """What tables can be sorted by. Some keys are known by the titles of columns, too."""

    CALLS, CUMULATIVE, FILENAME, LINE, NAME, NFL, PCALLS, STDNAME, TIME = "calls cumulative filename line name nfl pcalls stdname time".split()

    @classmethod
    def _missing_(cls, value):
        return cls(_COLUMNS[value]) if value in _COLUMNS else None


class Stats:
    def __init__(self, *args, stream=None):
        raise NotImplementedError("calls are not counted, so that there are no statistics")
