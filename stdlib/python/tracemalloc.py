"""The module tracemalloc. The machine does not note who has asked for memory, so there is nothing to be traced."""

_isTracing = False
_frames = 1


def start(nframe=1, /):
    global _isTracing, _frames
    if nframe < 1:
        raise ValueError("the number of frames must be in range [1; 65535]")
    _isTracing, _frames = True, nframe


def stop():
    global _isTracing
    _isTracing = False


def is_tracing():
    return _isTracing


def clear_traces():
    pass


def reset_peak():
    pass


def get_traceback_limit():
    return _frames


def get_object_traceback(obj, /):
    return None


def get_traced_memory():
    if not _isTracing:
        return (0, 0)
    raise NotImplementedError("memory is not traced")


def take_snapshot():
    if not _isTracing:
        raise RuntimeError("the tracemalloc module must be tracing memory allocations to take a snapshot")
    raise NotImplementedError("memory is not traced")
