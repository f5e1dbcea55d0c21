# The module sched.

import time as _time
from heapq import heappop as _pop, heappush as _push


class Event(tuple):
    time = property(lambda self: self[0])
    priority = property(lambda self: self[1])
    sequence = property(lambda self: self[2])
    action = property(lambda self: self[3])
    argument = property(lambda self: self[4])
    kwargs = property(lambda self: self[5])

    def __lt__(self, other):
        return self[:3] < other[:3]

    def __eq__(self, other):
        return self is other

    def __hash__(self):
        return id(self)

    def __repr__(self):
        return "Event(time=%r, priority=%r, sequence=%r, action=%r, argument=%r, kwargs=%r)" % tuple(self)


class scheduler:
    def __init__(self, timefunc=_time.monotonic, delayfunc=_time.sleep):
        self._queue = []
        self._count = 0
        self.timefunc = timefunc
        self.delayfunc = delayfunc

    def enterabs(self, time, priority, action, argument=(), kwargs=None):
        event = Event((time, priority, self._count, action, argument, {} if kwargs is None else kwargs))
        self._count += 1
        _push(self._queue, event)
        return event

    def enter(self, delay, priority, action, argument=(), kwargs=None):
        return self.enterabs(self.timefunc() + delay, priority, action, argument, kwargs)

    def cancel(self, event):
        for i, other in enumerate(self._queue):
            if other is event:
                del self._queue[i]
                self._queue.sort()
                return
        raise ValueError("list.remove(x): x not in list")

    def empty(self):
        return not self._queue

    def run(self, blocking=True):
        while self._queue:
            event = self._queue[0]
            now = self.timefunc()
            if event[0] > now:
                if not blocking:
                    return event[0] - now
                self.delayfunc(event[0] - now)
            else:
                _pop(self._queue)
                event[3](*event[4], **event[5])
                self.delayfunc(0)

    @property
    def queue(self):
        return sorted(self._queue)
