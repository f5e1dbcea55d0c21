"""The module asyncio.exceptions."""

__all__ = ("BrokenBarrierError", "CancelledError", "InvalidStateError", "TimeoutError", "IncompleteReadError", "LimitOverrunError",
           "SendfileNotAvailableError")

TimeoutError = TimeoutError


def _made_again(arguments):
    # How an exception is copied or pickled that is made from more than what it says.
    return lambda self: (type(self), arguments(self))


class BrokenBarrierError(RuntimeError):
    """The barrier was broken."""


class CancelledError(BaseException):
    """The future or task was cancelled."""


class InvalidStateError(Exception):
    """A future does not allow this where it is."""


class LimitOverrunError(Exception):
    """The buffer of a stream was full before the separator came."""

    def __init__(self, message, consumed):
        Exception.__init__(self, message)
        self.consumed = consumed

    __reduce__ = _made_again(lambda error: (*error.args, error.consumed))


class IncompleteReadError(EOFError):
    """A stream ended before so much was read as was wanted; what was read is `partial`."""

    def __init__(self, partial, expected):
        EOFError.__init__(self, "%d bytes read on a total of %s expected bytes" % (len(partial), "undefined" if expected is None else repr(expected)))
        self.partial, self.expected = partial, expected

    __reduce__ = _made_again(lambda error: (error.partial, error.expected))


class SendfileNotAvailableError(RuntimeError):
    """There is no such call for this file or socket."""
