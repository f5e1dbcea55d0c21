"""The module urllib.error: what goes wrong with URLs."""

import io as _io
from operator import attrgetter as _attrgetter

from urllib.response import addinfourl as _addinfourl

__all__ = ["URLError", "HTTPError", "ContentTooShortError"]


class URLError(OSError):
    """A URL cannot be opened, for some reason: a text, or another error."""

    def __init__(self, reason, filename=None):
        # Such an error has no number: its only argument is the reason.
        super().__init__(reason)
        self.args, self.reason = (reason,), reason
        if filename is not None:
            self.filename = filename

    def __str__(self):
        return f"<urlopen error {self.reason}>"


class ContentTooShortError(URLError):
    """Less has come than was announced; `content` is what has."""

    def __init__(self, message, content):
        super().__init__(message)
        self.content = content


class HTTPError(URLError, _addinfourl):
    """An answer that says that something is wrong, and can be read like any other."""

    # An answer has another name for them than an error.
    headers = property(_attrgetter("hdrs"), lambda self, given: setattr(self, "hdrs", given))

    def __init__(self, url, code, msg, hdrs, fp):
        _addinfourl.__init__(self, _io.BytesIO() if fp is None else fp, hdrs, url, code)
        self.fp, self.msg, self.filename = fp, msg, url

    @property
    def reason(self):
        return self.msg

    def __repr__(self):
        return f"<{HTTPError.__name__} {self.code}: {self.msg!r}>"

    def __str__(self):
        return f"HTTP Error {self.code}: {self.msg}"
