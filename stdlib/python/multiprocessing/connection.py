"""The module multiprocessing.connection: objects that go through pipes."""

import pickle as _pickle

import _processes
from multiprocessing import _shared

__all__ = ["Client", "Listener", "Pipe", "wait"]


def _exactly(end, size):
    parts = []
    while size:
        part = end.read(size)
        if not part:
            break
        parts.append(part)
        size -= len(part)
    return parts[0] if len(parts) == 1 else b"".join(parts)


def _receive(end):
    """One message of a pipe."""
    head = _exactly(end, 4)
    if len(head) < 4:
        raise EOFError
    return _exactly(end, int.from_bytes(head, "big"))


def _send(end, data):
    end.write(len(data).to_bytes(4, "big") + data)


class Connection:
    """An end of a pipe for objects. One that only receives has nothing to write to, and the other way round."""

    def __init__(self, reading, writing):
        self._reading, self._writing = reading, writing
        self._is_closed = False

    def _check(self, end, what):
        if self._is_closed:
            raise OSError("handle is closed")
        if end is None:
            raise OSError("connection is " + what + "-only")

    @property
    def closed(self):
        return self._is_closed

    @property
    def readable(self):
        return self._reading is not None

    @property
    def writable(self):
        return self._writing is not None

    def fileno(self):
        self._check(self, "")
        raise NotImplementedError("ends of pipes between processes have no numbers")

    def close(self):
        if not self._is_closed:
            self._is_closed = True
            for end in (self._reading, self._writing):
                if end is not None:
                    end.close()

    def send(self, obj):
        self._check(self._writing, "read")
        _send(self._writing, _pickle.dumps(obj))

    def send_bytes(self, buf, offset=0, size=None):
        self._check(self._writing, "read")
        data = bytes(buf)
        if offset < 0:
            raise ValueError("offset is negative")
        if len(data) < offset:
            raise ValueError("buffer length < offset")
        if size is not None and (size < 0 or offset + size > len(data)):
            raise ValueError("size is negative" if size < 0 else "buffer length < offset + size")
        _send(self._writing, data[offset:] if size is None else data[offset:offset + size])

    def recv(self):
        return _pickle.loads(self.recv_bytes())

    def recv_bytes(self, maxlength=None):
        self._check(self._reading, "write")
        data = _receive(self._reading)
        if maxlength is not None and len(data) > maxlength:
            raise OSError("bad message length")
        return data

    def recv_bytes_into(self, buf, offset=0):
        from multiprocessing import BufferTooShort
        data = self.recv_bytes()
        if offset + len(data) > len(buf):
            raise BufferTooShort(data)
        buf[offset:offset + len(data)] = data
        return len(data)

    def _is_ready(self):
        return self._reading.is_ready()

    def poll(self, timeout=0.0):
        self._check(self._reading, "write")
        return self._is_ready() if timeout == 0 else _shared.until(self._is_ready, timeout)

    def __enter__(self):
        return self

    def __exit__(self, *details):
        self.close()


def Pipe(duplex=True):
    reading, writing = _processes.pipe(False)
    if not duplex:
        return Connection(reading, None), Connection(None, writing)
    back, there = _processes.pipe(False)
    return Connection(reading, there), Connection(back, writing)


def wait(object_list, timeout=None):
    """Those of the connections that have something, and of the processes that have ended."""
    found = []

    def look():
        found[:] = [one for one in object_list if (one._is_ready() if isinstance(one, Connection) else one._ask())]
        return bool(found)

    _shared.until(look, timeout)
    return found


def Listener(*args, **named):
    raise NotImplementedError("a listener waits at sockets, and there is no network")


def Client(*args, **named):
    raise NotImplementedError("a client connects by sockets, and there is no network")
