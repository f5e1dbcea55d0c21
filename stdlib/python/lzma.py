"""The module lzma: it can be imported; there is no code for this compression."""

__all__ = ["LZMAFile", "LZMACompressor", "LZMADecompressor", "LZMAError", "open", "compress", "decompress", "is_check_supported"]

FORMAT_AUTO, FORMAT_XZ, FORMAT_ALONE, FORMAT_RAW = range(4)
CHECK_NONE, CHECK_CRC32, CHECK_CRC64, CHECK_SHA256, CHECK_UNKNOWN = 0, 1, 4, 10, 16
PRESET_DEFAULT, PRESET_EXTREME = 6, 1 << 31


class LZMAError(Exception):
    """What is said of data that is none."""


def _refuse(*args, **named):
    raise NotImplementedError("lzma data is neither compressed nor decompressed")


class LZMAFile:
    __init__ = _refuse


class LZMACompressor:
    __init__ = _refuse


class LZMADecompressor:
    __init__ = _refuse


def is_check_supported(check):
    return False


open = compress = decompress = _refuse
