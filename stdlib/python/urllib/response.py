"""The module urllib.response: files with what is known of where they come from."""

__all__ = ["addbase", "addclosehook", "addinfo", "addinfourl"]


class addbase:
    """A file under another name: what is not found here is asked of the file."""

    name = "<urllib response>"

    def __init__(self, fp):
        vars(self).update(fp=fp, file=fp)

    def __getattr__(self, wanted):
        opened = vars(self).get("file")
        if opened is None:
            raise AttributeError(wanted)
        return getattr(opened, wanted)

    def __repr__(self):
        return "<{} at {} whose fp = {!r}>".format(type(self).__name__, id(self), self.file)

    def __enter__(self):
        if not self.file.closed:
            return self
        raise ValueError("I/O operation on closed file")

    def __exit__(self, kind, error, trace):
        self.close()

    def __iter__(self):
        yield from self.file

    def __next__(self):
        return next(iter(self.file))

    def close(self):
        self.file.close()


class addclosehook(addbase):
    """Calls a function when it is closed for the first time."""

    def __init__(self, fp, closehook, *hookargs):
        addbase.__init__(self, fp)
        self.closehook = closehook
        self.hookargs = hookargs

    def close(self):
        hook, given = self.closehook, self.hookargs
        self.closehook = self.hookargs = None
        try:
            if hook is not None:
                hook(*given)
        finally:
            addbase.close(self)


class addinfo(addbase):
    """A file with the headers that came before it."""

    def __init__(self, fp, headers):
        addbase.__init__(self, fp)
        self.headers = headers

    def info(self):
        return self.headers


class addinfourl(addinfo):
    """An answer to a request: `code` is the number of its status."""

    def __init__(self, fp, headers, url, code=None):
        addinfo.__init__(self, fp, headers)
        vars(self).update(url=url, code=code)

    status = property(lambda self: self.code)

    def getcode(self):
        return self.status

    def geturl(self):
        return self.url
