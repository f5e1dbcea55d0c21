"""The module asyncio.streams: readers and writers. There is no network, so connections are refused."""

from asyncio import events as _events, protocols as _protocols
from asyncio.exceptions import IncompleteReadError as _IncompleteReadError, LimitOverrunError as _LimitOverrunError
from asyncio.locks import Event as _Event

__all__ = ("StreamReader", "StreamWriter", "StreamReaderProtocol", "open_connection", "start_server", "open_unix_connection",
           "start_unix_server")

_limit = 1 << 16


def _refused(name):
    async def connect(*args, **named):
        raise NotImplementedError(name + ": there is no network")
    connect.__name__ = connect.__qualname__ = name
    return connect


open_connection, open_unix_connection, start_server, start_unix_server = map(
    _refused, ("open_connection", "open_unix_connection", "start_server", "start_unix_server"))


def _settle(future, problem):
    """Ends a future that somebody may have cancelled, with a problem or without one."""
    if future.done():
        return
    if problem is not None:
        future.set_exception(problem)
    else:
        future.set_result(None)


class StreamReader:
    """Bytes that somebody feeds, for a task that waits for them.

    All reading is one thing: a measure looks at the bytes that are there, and says how many of them are to be taken, or None as long as there
    are too few."""

    # Who feeds it, if that can be held up, and whether it is; the task that waits; what went wrong; whether no more comes.
    _transport = None
    _is_held_up = False
    _waiter = None
    _problem = None
    _is_over = False

    def __init__(self, limit=_limit, loop=None):
        if limit <= 0:
            raise ValueError("Limit cannot be <= 0")
        self._buffer = bytearray()
        self._limit = limit
        self._loop = loop if loop is not None else _events.get_event_loop()

    def __repr__(self):
        facts = ("StreamReader",
                 len(self._buffer) and f"{len(self._buffer)} bytes",
                 self._is_over and "eof",
                 self._limit != _limit and f"limit={self._limit}",
                 self._waiter and f"waiter={self._waiter!r}",
                 self._problem and f"exception={self._problem!r}",
                 self._transport and f"transport={self._transport!r}",
                 self._is_held_up and "paused")
        return f"<{' '.join(filter(None, facts))}>"

    # Who feeds

    def set_transport(self, transport):
        if self._transport is not None:
            raise AssertionError("Transport already set")
        self._transport = transport

    def feed_data(self, data):
        if self._is_over:
            raise AssertionError("feed_data after feed_eof")
        if data:
            self._buffer += data
            if self._waiter is not None:
                self._wake()
            if len(self._buffer) > 2 * self._limit:
                self._hold_up()

    def feed_eof(self):
        self._is_over = True
        self._wake()

    def set_exception(self, exc):
        self._problem = exc
        self._wake(exc)

    def _wake(self, problem=None):
        waiter, self._waiter = self._waiter, None
        if waiter is not None:
            _settle(waiter, problem)

    def _hold_up(self):
        """Has the transport wait until some of the many bytes are taken."""
        if self._transport is None or self._is_held_up:
            return
        try:
            self._transport.pause_reading()
            self._is_held_up = True
        except NotImplementedError:
            self._transport = None

    def _let_go_on(self):
        if self._is_held_up:
            self._is_held_up = False
            self._transport.resume_reading()

    # Who reads

    def exception(self):
        return self._problem

    def at_eof(self):
        return self._is_over and not self._buffer

    def _check(self):
        if self._problem is not None:
            raise self._problem

    async def _enough(self, name, measure):
        """What the measure says as soon as it says something, or None if no more bytes come."""
        self._check()
        while (count := measure()) is None and not self._is_over:
            self._check()
            if self._waiter is not None:
                raise RuntimeError(f"{name}() called while another coroutine is already waiting for incoming data")
            # It needs more than is there, however much that is.
            self._let_go_on()
            waiter = self._waiter = self._loop.create_future()
            try:
                await waiter
            finally:
                self._waiter = None
        return count

    def _take(self, count=None):
        """That many bytes, or all."""
        if count is None:
            count = len(self._buffer)
        data = bytes(self._buffer[:count])
        del self._buffer[:count]
        if len(self._buffer) <= self._limit:
            self._let_go_on()
        return data

    async def _end_of(self, separator):
        """Where the bytes up to a separator end, which has to be within the limit."""
        size, seen = len(separator), 0

        def measure():
            nonlocal seen
            place = self._buffer.find(separator, seen)
            if place > self._limit:
                raise _LimitOverrunError("Separator is found, but chunk is longer than limit", place)
            if place >= 0:
                return place + size
            # The separator may have begun in the last bytes.
            seen = max(0, len(self._buffer) - size + 1)
            if seen > self._limit:
                raise _LimitOverrunError("Separator is not found, and chunk exceed the limit", seen)

        return await self._enough("readuntil", measure)

    async def readuntil(self, separator=b"\n"):
        if not separator:
            raise ValueError("Separator should be at least one-byte string")
        end = await self._end_of(separator)
        if end is None:
            raise _IncompleteReadError(self._take(), None)
        return self._take(end)

    async def readline(self):
        try:
            return self._take(await self._end_of(b"\n"))
        except _LimitOverrunError as error:
            # The line that is too long is lost, as far as it is here.
            is_whole = self._buffer.startswith(b"\n", error.consumed)
            self._take(error.consumed + 1 if is_whole else None)
            raise ValueError(error.args[0])

    async def read(self, n=-1):
        if n < 0:
            # All until the end.
            return self._take(await self._enough("read", lambda: None))
        count = await self._enough("read", lambda: n if self._buffer or n == 0 else None)
        return self._take(count)

    async def readexactly(self, n):
        if n < 0:
            raise ValueError("readexactly size can not be less than zero")
        if await self._enough("readexactly", lambda: n if len(self._buffer) >= n else None) is None:
            raise _IncompleteReadError(self._take(), n)
        return self._take(n)

    def __aiter__(self):
        return self

    async def __anext__(self):
        if line := await self.readline():
            return line
        raise StopAsyncIteration


class _FlowControl(_protocols.Protocol):
    # Writers wait while the transport has too much to write, and no longer than there is a connection.
    def __init__(self, loop=None):
        self._loop = loop if loop is not None else _events.get_event_loop()
        self._has_room = _Event()
        self._has_room.set()
        self._is_lost = False
        self._loss = None

    def pause_writing(self):
        self._has_room.clear()

    def resume_writing(self):
        self._has_room.set()

    def connection_lost(self, exc):
        self._is_lost, self._loss = True, exc
        self._has_room.set()

    async def _drain_helper(self):
        if self._is_lost:
            raise ConnectionResetError("Connection lost")
        if not self._has_room.is_set():
            await self._has_room.wait()
            if self._loss is not None:
                raise self._loss

    def _get_close_waiter(self, stream):
        raise NotImplementedError


class StreamReaderProtocol(_FlowControl):
    """Feeds a reader with what comes."""

    def __init__(self, stream_reader, client_connected_cb=None, loop=None):
        super().__init__(loop)
        self._reader = stream_reader
        self._on_connection = client_connected_cb
        # What serves the connection, if that is a coroutine.
        self._server = None
        self._end = self._loop.create_future()

    def connection_made(self, transport):
        reader = self._reader
        reader.set_transport(transport)
        if self._on_connection is None:
            return
        serving = self._on_connection(reader, StreamWriter(transport, self, reader, self._loop))
        if hasattr(serving, "__await__"):
            self._server = self._loop.create_task(serving)

    def data_received(self, data):
        self._reader.feed_data(data)

    def eof_received(self):
        self._reader.feed_eof()
        # The transport stays open for the other way.
        return True

    def connection_lost(self, exc):
        if exc is not None:
            self._reader.set_exception(exc)
        else:
            self._reader.feed_eof()
        _settle(self._end, exc)
        _FlowControl.connection_lost(self, exc)

    def _get_close_waiter(self, stream):
        return self._end


class StreamWriter:
    """Writes to a transport."""

    def __init__(self, transport, protocol, reader, loop):
        self._protocol, self._reader, self._loop = protocol, reader, loop
        self._transport = transport

    def __repr__(self):
        reader = "" if self._reader is None else f" reader={self._reader!r}"
        return f"<StreamWriter transport={self._transport!r}{reader}>"

    transport = property(lambda self: self._transport)

    async def drain(self):
        problem = None if self._reader is None else self._reader.exception()
        if problem is not None:
            raise problem
        if self.is_closing():
            # The loss of the connection is told in the next round.
            from asyncio.tasks import sleep
            await sleep(0)
        await self._protocol._drain_helper()

    async def wait_closed(self):
        await self._protocol._get_close_waiter(self)


def _passed_on(name):
    def method(self, *args, **named):
        return getattr(self._transport, name)(*args, **named)
    method.__name__ = name
    method.__qualname__ = "StreamWriter." + name
    return method


for _name in ("write", "writelines", "write_eof", "can_write_eof", "close", "is_closing", "get_extra_info"):
    setattr(StreamWriter, _name, _passed_on(_name))
