"""The module asyncio.queues."""

import collections as _collections
import heapq as _heapq

from asyncio.locks import Event as _Event, _OfOneLoop

__all__ = ("Queue", "PriorityQueue", "LifoQueue", "QueueFull", "QueueEmpty")


class QueueFull(Exception):
    """There is no room."""


class QueueEmpty(Exception):
    """There is nothing to get."""


def _let_one_look(line):
    # The first one in a line leaves it and looks again whether it can go on.
    while line:
        future = line.pop(0)
        if not future.done():
            return future.set_result(None)


class Queue(_OfOneLoop):
    # Kinds of queues differ in what they keep the items in and in the ways of them in and out; a program's own may define the three methods.
    _kept_in = _collections.deque

    def _init(self, maxsize):
        self._queue = self._kept_in()

    def _put(self, item):
        self._queue.append(item)

    def _get(self):
        return self._queue.popleft()

    def __init__(self, maxsize=0):
        self._getters, self._putters = [], []
        self._maxsize, self._unfinished_tasks = maxsize, 0
        # What those wait for who join; nobody does yet.
        self._all_done = None
        self._init(maxsize)

    __class_getitem__ = classmethod(_GenericAlias)

    maxsize = property(lambda self: self._maxsize)

    def full(self):
        return 0 < self._maxsize <= self.qsize()

    def empty(self):
        return not self._queue

    def qsize(self):
        return len(self._queue)

    async def _pass(self, line, is_shut):
        """Waits in a line until it is open."""
        while is_shut():
            future = self._own_loop().create_future()
            line.append(future)
            try:
                await future
            except BaseException:
                if future.done() and not future.cancelled():
                    # It was this one's turn; another one can use it.
                    if not is_shut():
                        _let_one_look(line)
                else:
                    future.cancel()
                    if future in line:
                        line.remove(future)
                raise

    async def get(self):
        if self.empty():
            await self._pass(self._getters, self.empty)
        return self.get_nowait()

    async def put(self, item):
        if self.full():
            await self._pass(self._putters, self.full)
        return self.put_nowait(item)

    def get_nowait(self):
        if self.empty():
            raise QueueEmpty()
        item = self._get()
        if self._putters:
            _let_one_look(self._putters)
        return item

    def put_nowait(self, item):
        if self.full():
            raise QueueFull()
        self._put(item)
        self._unfinished_tasks += 1
        if self._getters:
            _let_one_look(self._getters)

    async def join(self):
        if not self._unfinished_tasks:
            return
        if self._all_done is None:
            self._all_done = _Event()
        await self._all_done.wait()

    def task_done(self):
        left = self._unfinished_tasks - 1
        if left < 0:
            raise ValueError("task_done() called too many times")
        self._unfinished_tasks = left
        if not left and self._all_done is not None:
            self._all_done.set()
            self._all_done = None

    def __repr__(self):
        return f"<{type(self).__name__} at {id(self):#x} {self._format()}>"

    def __str__(self):
        return f"<{type(self).__name__} {self._format()}>"

    def _format(self):
        parts = [f"maxsize={self._maxsize!r}"]
        if getattr(self, "_queue", None):
            parts.append(f"_queue={list(self._queue)!r}")
        parts += [f"{name}[{len(line)}]" for name, line in (("_getters", self._getters), ("_putters", self._putters)) if line]
        if self._unfinished_tasks:
            parts.append(f"tasks={self._unfinished_tasks}")
        return " ".join(parts)


class LifoQueue(Queue):
    _kept_in = list

    def _get(self):
        return self._queue.pop()


class PriorityQueue(Queue):
    _kept_in = list

    def _get(self):
        return _heapq.heappop(self._queue)

    def _put(self, item):
        _heapq.heappush(self._queue, item)
