"""The module pstats. Calls are not counted, so there is nothing to be read."""

from enum import StrEnum as _StrEnum

__all__ = ["Stats", "SortKey"]


class SortKey(_StrEnum):
    CALLS = "calls"
    CUMULATIVE = "cumulative"
    FILENAME = "filename"
    LINE = "line"
    NAME = "name"
    NFL = "nfl"
    PCALLS = "pcalls"
    STDNAME = "stdname"
    TIME = "time"


class Stats:
    def __init__(self, *args, stream=None):
        raise NotImplementedError("calls are not counted, so that there are no statistics")
