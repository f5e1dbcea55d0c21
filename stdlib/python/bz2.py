"""The module bz2: it can be imported; there is no code for this compression."""

__all__ = ["BZ2File", "BZ2Compressor", "BZ2Decompressor", "open", "compress", "decompress"]


def _refuse(*args, **named):
    raise NotImplementedError("bz2 data is neither compressed nor decompressed")


class BZ2File:
    __init__ = _refuse


class BZ2Compressor:
    __init__ = _refuse


class BZ2Decompressor:
    __init__ = _refuse


open = compress = decompress = _refuse
