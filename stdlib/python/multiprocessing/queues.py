"""The module multiprocessing.queues: queues for processes. What is put is written at once if there is room in the pipe, else by a thread."""

import collections as _collections
import pickle as _pickle
import sys as _sys
import time as _time
from queue import Empty, Full

import _processes
from multiprocessing import _shared, process as _process
from multiprocessing.connection import _receive, _send

__all__ = ["Queue", "SimpleQueue", "JoinableQueue"]

# The queues that have a thread which writes.
_writing = []


def _forget_writing():
    # That is done by the process of which this is a copy.
    for queue in _writing:
        queue._left.clear()
        queue._thread = None
    _writing.clear()


_processes._in_child.append(_forget_writing)


def _write_all():
    for queue in list(_writing):
        if queue._waits_at_end and queue._thread is not None:
            queue._thread.join()


# A pipe takes so many bytes in one piece.
_piece = 4096


class Queue:
    def __init__(self, maxsize=0):
        self._maxsize = maxsize
        self._reading, self._writing = _processes.pipe(False)
        self._read_turn, self._write_turn = _shared.Tokens(1), _shared.Tokens(1)
        self._room = _shared.Tokens(maxsize) if maxsize > 0 else None
        self._count = _shared.Number()
        self._left = _collections.deque()
        self._thread = None
        self._is_closed = False
        self._waits_at_end = True

    def put(self, obj, block=True, timeout=None):
        if self._is_closed:
            raise ValueError(f"Queue {self!r} is closed")
        if self._room is not None and not self._room.take(block, timeout):
            raise Full
        try:
            data = _pickle.dumps(obj)
        except Exception:
            if self._room is not None:
                self._room.put()
            import traceback
            traceback.print_exc()
            return
        self._noted()
        if not self._left and len(data) + 4 <= _piece and self._writing.is_ready() and self._write_turn._reading.take():
            # While it is this one's turn there stays room.
            if self._writing.is_ready():
                _send(self._writing, data)
                self._write_turn.put()
                return
            self._write_turn.put()
        self._left.append(data)
        if self._thread is None:
            import threading
            if _write_all not in _process._at_end:
                _process._at_end.append(_write_all)
            _writing.append(self)
            self._thread = threading.Thread(target=self._write_left, name="QueueFeederThread", daemon=True)
            self._thread.start()

    def _noted(self):
        self._count.add(1)

    def _write_left(self):
        while self._left:
            self._write_turn.take()
            _send(self._writing, self._left[0])
            self._left.popleft()
            self._write_turn.put()
        self._thread = None
        _writing.remove(self)

    def get(self, block=True, timeout=None):
        if self._is_closed:
            raise ValueError(f"Queue {self!r} is closed")
        if block and timeout is None:
            self._read_turn.take()
        else:
            end = _time.monotonic() + (timeout or 0)
            if not self._read_turn.take(block, timeout):
                raise Empty
            if not self._reading.is_ready() and not (block and _shared.until(self._reading.is_ready, end - _time.monotonic())):
                self._read_turn.put()
                raise Empty
        try:
            data = _receive(self._reading)
        finally:
            self._read_turn.put()
        self._count.add(-1)
        if self._room is not None:
            self._room.put()
        return _pickle.loads(data)

    def put_nowait(self, obj):
        return self.put(obj, False)

    def get_nowait(self):
        return self.get(False)

    def qsize(self):
        return self._count.get()

    def empty(self):
        return not self._reading.is_ready()

    def full(self):
        return self._room is not None and self._count.get() >= self._maxsize

    def close(self):
        self._is_closed = True

    def join_thread(self):
        if not self._is_closed:
            raise AssertionError(f"Queue {self!r} not closed")
        if self._thread is not None:
            self._thread.join()

    def cancel_join_thread(self):
        self._waits_at_end = False


class JoinableQueue(Queue):
    def __init__(self, maxsize=0):
        super().__init__(maxsize)
        self._unfinished = _shared.Number()

    def _noted(self):
        super()._noted()
        self._unfinished.add(1)

    def task_done(self):
        if self._unfinished.get() <= 0:
            raise ValueError("task_done() called too many times")
        self._unfinished.add(-1)

    def join(self):
        _shared.until(lambda: self._unfinished.get() == 0)


class SimpleQueue:
    def __init__(self):
        self._reading, self._writing = _processes.pipe(False)
        self._read_turn, self._write_turn = _shared.Tokens(1), _shared.Tokens(1)

    def empty(self):
        return not self._reading.is_ready()

    def put(self, obj):
        data = _pickle.dumps(obj)
        self._write_turn.take()
        try:
            _send(self._writing, data)
        finally:
            self._write_turn.put()

    def get(self):
        self._read_turn.take()
        try:
            data = _receive(self._reading)
        finally:
            self._read_turn.put()
        return _pickle.loads(data)

    def close(self):
        self._reading.close()
        self._writing.close()
