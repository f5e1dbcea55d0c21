"""What processes share: tokens, and bytes that are in one place at a time."""

import _processes
import time as _time


def until(is_ready, timeout=None):
    """Asks again and again until a condition holds or the time is over, and tells whether it holds."""
    end = None if timeout is None else _time.monotonic() + timeout
    pause = 1
    while not is_ready():
        if end is not None and _time.monotonic() >= end:
            return False
        _core_sleep(pause)
        pause = min(2 * pause, 8)
    return True


class Tokens:
    """Tokens in a pipe. Who takes one waits until there is one."""

    def __init__(self, count):
        self._reading, self._writing = _processes.pipe(False)
        if count:
            self.put(count)

    def put(self, count=1):
        self._writing.write(b"x" * count)

    def take(self, block=True, timeout=None):
        if block and timeout is None:
            self._reading._read_text(1)
            return True
        return self._reading.take() or bool(block) and until(self._reading.take, timeout)

    def count(self):
        """How many there are; takes them for a moment."""
        count = 0
        while self._reading.take():
            count += 1
        if count:
            self.put(count)
        return count


class Box:
    """A few bytes in a pipe. Who looks at them has them alone meanwhile."""

    def __init__(self, data):
        self._size = len(data)
        self._reading, self._writing = _processes.pipe(False)
        self._writing.write(data)

    def change(self, function):
        """Puts what the function gives for the bytes in their place, and gives them as they were."""
        data = self._reading.read(self._size)
        new = data
        try:
            new = function(data)
        finally:
            self._writing.write(new)
        return data

    def get(self):
        return self.change(lambda data: data)

    def set(self, data):
        self.change(lambda old: data)


class Number:
    """An int that processes share."""

    def __init__(self, value=0):
        self._box = Box(value.to_bytes(8, "big", signed=True))

    def get(self):
        return int.from_bytes(self._box.get(), "big", signed=True)

    def set(self, value):
        self._box.set(value.to_bytes(8, "big", signed=True))

    def add(self, difference):
        """Gives the new value."""
        def changed(data):
            return (int.from_bytes(data, "big", signed=True) + difference).to_bytes(8, "big", signed=True)
        return int.from_bytes(self._box.change(changed), "big", signed=True) + difference


class Room:
    """Many bytes, in a file without a name."""

    def __init__(self, data):
        import os
        import tempfile
        import _plc_files
        descriptor, name = tempfile.mkstemp(prefix="pym-")
        os.close(descriptor)
        self._line = _plc_files.Line(name, "fio:")
        os.remove(name)
        self._turn = Tokens(1)
        self._line.write(0, _bytes_text(data))

    def get(self, place, size):
        self._turn.take()
        try:
            parts = []
            while size:
                part = self._line.read(place, size)
                if not part:
                    break
                parts.append(part)
                place += len(part)
                size -= len(part)
            return _make_bytes("".join(parts))
        finally:
            self._turn.put()

    def set(self, place, data):
        self._turn.take()
        try:
            self._line.write(place, _bytes_text(data))
        finally:
            self._turn.put()


def _bytes_text(data):
    import io
    return io._bytes_text(data)
