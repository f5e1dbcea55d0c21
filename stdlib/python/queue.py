# The module queue.

from collections import deque
import heapq
from threading import _wait_until


class Empty(Exception):
    pass


class Full(Exception):
    pass


class Queue:
    def __init__(self, maxsize=0):
        self.maxsize = maxsize
        self._open()
        self.unfinished_tasks = 0

    def _open(self):
        self.queue = deque()

    def _put(self, item):
        self.queue.append(item)

    def _get(self):
        return self.queue.popleft()

    def qsize(self):
        return len(self.queue)

    def empty(self):
        return not self.queue

    def full(self):
        return 0 < self.maxsize <= len(self.queue)

    def put(self, item, block=True, timeout=None):
        if self.full():
            if block and timeout is not None and timeout < 0:
                raise ValueError("'timeout' must be a non-negative number")
            if not block or not _wait_until(lambda: not self.full(), timeout):
                raise Full
        self._put(item)
        self.unfinished_tasks += 1
        _core_tellChange()

    def get(self, block=True, timeout=None):
        if not self.queue:
            if block and timeout is not None and timeout < 0:
                raise ValueError("'timeout' must be a non-negative number")
            if not block or not _wait_until(lambda: self.queue, timeout):
                raise Empty
        item = self._get()
        _core_tellChange()
        return item

    def put_nowait(self, item):
        self.put(item, False)

    def get_nowait(self):
        return self.get(False)

    def task_done(self):
        if self.unfinished_tasks <= 0:
            raise ValueError("task_done() called too many times")
        self.unfinished_tasks -= 1
        _core_tellChange()

    def join(self):
        _wait_until(lambda: self.unfinished_tasks == 0)


class LifoQueue(Queue):
    def _open(self):
        self.queue = []
    def _get(self):
        return self.queue.pop()


class PriorityQueue(Queue):
    def _open(self):
        self.queue = []
    def _put(self, item):
        heapq.heappush(self.queue, item)
    def _get(self):
        return heapq.heappop(self.queue)


SimpleQueue = Queue
