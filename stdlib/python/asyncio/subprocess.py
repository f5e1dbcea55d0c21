"""The module asyncio.subprocess: commands whose files and ends are awaited. Threads wait for them, and tell the loop."""

import subprocess as _subprocess
import threading as _threading

from asyncio import events as _events, streams as _streams, tasks as _tasks, transports as _transports

__all__ = ("create_subprocess_exec", "create_subprocess_shell")

PIPE, STDOUT, DEVNULL = _subprocess.PIPE, _subprocess.STDOUT, _subprocess.DEVNULL


class _Input(_transports.WriteTransport):
    # What the command reads.
    def __init__(self, file, protocol):
        super().__init__()
        self._file, self._protocol = file, protocol

    def write(self, data):
        if self._file.closed:
            return
        try:
            self._file.write(data)
        except BrokenPipeError as problem:
            self._end(problem)

    def _end(self, problem):
        if not self._file.closed:
            self._file.close()
            self._protocol.connection_lost(problem)

    def close(self):
        self._end(None)

    abort = write_eof = close

    def can_write_eof(self):
        return True

    def is_closing(self):
        return self._file.closed


class _InputProtocol(_streams._FlowControl):
    def __init__(self, loop):
        super().__init__(loop)
        self._closed = loop.create_future()

    def connection_lost(self, exc):
        if not self._closed.done():
            self._closed.set_result(None)
        super().connection_lost(exc)

    def _get_close_waiter(self, stream):
        return self._closed


class Process:
    """A command that was started."""

    def __init__(self, started, loop, limit):
        self._started, self._loop = started, loop
        self.pid = started.pid
        self._end = loop.create_future()
        self.stdin = None
        if started.stdin is not None:
            protocol = _InputProtocol(loop)
            self.stdin = _streams.StreamWriter(_Input(started.stdin, protocol), protocol, None, loop)
        self._feeding = []
        self.stdout = self._reader(started.stdout, limit)
        self.stderr = self._reader(started.stderr, limit)
        self._in_thread(self._wait)

    def _in_thread(self, function, *args):
        thread = _threading.Thread(target=function, args=args, daemon=True)
        self._feeding.append(thread)
        thread.start()

    def _reader(self, file, limit):
        if file is None:
            return None
        reader = _streams.StreamReader(limit=limit, loop=self._loop)
        self._in_thread(self._feed, file, reader)
        return reader

    def _tell(self, function, *args):
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(function, *args)

    def _feed(self, file, reader):
        while data := file.read(1 << 16):
            self._tell(reader.feed_data, data)
        file.close()
        self._tell(reader.feed_eof)

    def _wait(self):
        status = self._started.wait()
        self._tell(self._ended, status)

    def _ended(self, status):
        if not self._end.done():
            self._end.set_result(status)

    def __repr__(self):
        return f"<{type(self).__name__} {self.pid}>"

    @property
    def returncode(self):
        return self._end.result() if self._end.done() else None

    async def wait(self):
        return await _tasks.shield(self._end)

    def _check(self):
        if self.returncode is not None or self._started.returncode is not None:
            raise ProcessLookupError

    def send_signal(self, signal):
        self._check()
        self._started.send_signal(signal)

    def terminate(self):
        self.send_signal(15)

    def kill(self):
        self.send_signal(9)

    async def communicate(self, input=None):
        async def nothing():
            return None

        async def feed():
            if input is not None:
                self.stdin.write(input)
            self.stdin.close()

        found = await _tasks.gather(nothing() if self.stdin is None else feed(), *[
            nothing() if reader is None else reader.read() for reader in (self.stdout, self.stderr)])
        await self.wait()
        return found[1], found[2]


def _begin(command, limit, named):
    for name, usual in (("universal_newlines", False), ("text", False), ("bufsize", 0)):
        if named.pop(name, usual) not in (usual, None):
            raise ValueError(f"{name} must be {usual}")
    for name in ("encoding", "errors"):
        if named.pop(name, None) is not None:
            raise ValueError(f"{name} must be None")
    return Process(_subprocess.Popen(command, bufsize=0, **named), _events.get_running_loop(), limit)


async def create_subprocess_exec(program, *args, stdin=None, stdout=None, stderr=None, limit=_streams._limit, **kwds):
    return _begin((program, *args), limit, dict(kwds, stdin=stdin, stdout=stdout, stderr=stderr))


async def create_subprocess_shell(cmd, stdin=None, stdout=None, stderr=None, limit=_streams._limit, **kwds):
    if not isinstance(cmd, (bytes, str)):
        raise ValueError("cmd must be a string")
    return _begin(cmd, limit, dict(kwds, shell=True, stdin=stdin, stdout=stdout, stderr=stderr))
