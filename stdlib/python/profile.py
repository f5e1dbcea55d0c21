"""The module profile: another name for cProfile."""

import cProfile as _same

__all__ = _same.__all__
Profile, run, runctx = _same.Profile, _same.run, _same.runctx
