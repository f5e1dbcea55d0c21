"""The module queue: queues for threads. A thread goes on until it waits, so nothing has to be locked here."""

import collections
import heapq
import threading

__all__ = ["Empty", "Full", "LifoQueue", "PriorityQueue", "Queue", "SimpleQueue"]


class Empty(Exception):
    """There is nothing to get."""


class Full(Exception):
    """There is no room."""


def _await(is_ready, block, timeout, problem):
    """Waits until a condition holds, or raises the problem if that is not allowed or takes too long."""
    if block and timeout is not None and timeout < 0:
        raise ValueError("'timeout' must be a non-negative number")
    if not is_ready() and not (block and threading._wait_until(is_ready, timeout)):
        raise problem


class _WithoutWaiting:
    # What does not wait is the same for all queues.
    def put_nowait(self, item):
        self.put(item, False)

    def get_nowait(self):
        return self.get(False)

    def empty(self):
        return self.qsize() == 0

    def _has_items(self):
        return self.qsize() > 0


class SimpleQueue(_WithoutWaiting):
    """A queue without a limit and without tasks."""

    def __init__(self):
        self._items = collections.deque()

    def qsize(self):
        return len(self._items)

    def put(self, item, block=True, timeout=None):
        self._items.append(item)
        _core_tellChange()

    def get(self, block=True, timeout=None):
        if timeout is not None or not self._items:
            _await(self._has_items, block, timeout, Empty)
        return self._items.popleft()


_PySimpleQueue = SimpleQueue


class Queue(_WithoutWaiting):
    """A queue that may have a limit. What is kept in which order say four methods that subclasses replace."""

    def __init__(self, maxsize=0):
        self.maxsize = maxsize
        self.unfinished_tasks = 0
        # For programs that look into the queue; `not_empty` and the others are conditions of this lock.
        self.mutex = threading.Lock()
        self._init(maxsize)

    not_empty = not_full = all_tasks_done = property(lambda self: threading.Condition(self.mutex))

    def _init(self, maxsize):
        self.queue = collections.deque()

    def _qsize(self):
        return len(self.queue)

    def _put(self, item):
        self.queue.append(item)

    def _get(self):
        return self.queue.popleft()

    def qsize(self):
        return self._qsize()

    def full(self):
        return not self._has_room()

    def _has_room(self):
        return self.maxsize <= 0 or self._qsize() < self.maxsize

    def put(self, item, block=True, timeout=None):
        if self.maxsize > 0:
            _await(self._has_room, block, timeout, Full)
        self.unfinished_tasks += 1
        self._put(item)
        _core_tellChange()

    def get(self, block=True, timeout=None):
        if timeout is not None or not self._qsize():
            _await(self._has_items, block, timeout, Empty)
        item = self._get()
        _core_tellChange()
        return item

    def task_done(self):
        left = self.unfinished_tasks - 1
        if left < 0:
            raise ValueError("task_done() called too many times")
        self.unfinished_tasks = left
        _core_tellChange()

    def join(self):
        threading._wait_until(lambda: self.unfinished_tasks == 0)


class LifoQueue(Queue):
    """The last item comes first."""

    def _init(self, maxsize):
        self.queue = []

    def _get(self):
        return self.queue.pop()


class PriorityQueue(Queue):
    """The smallest item comes first."""

    def _init(self, maxsize):
        self.queue = []

    def _put(self, item):
        heapq.heappush(self.queue, item)

    def _get(self):
        return heapq.heappop(self.queue)
