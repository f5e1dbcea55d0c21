"""The module logging.handlers: handlers that keep records, hand them on, or begin new files."""

import logging as _logging
import os as _os
import queue as _queue
import threading as _threading
import time as _time


class BaseRotatingHandler(_logging.FileHandler):
    """Writes to a file, and begins a new one when `shouldRollover` says so."""

    namer = None
    rotator = None

    def emit(self, record):
        try:
            if self.shouldRollover(record):
                self.doRollover()
            _logging.FileHandler.emit(self, record)
        except Exception:
            self.handleError(record)

    def rotation_filename(self, default_name):
        return self.namer(default_name) if callable(self.namer) else default_name

    def rotate(self, source, dest):
        if callable(self.rotator):
            self.rotator(source, dest)
        elif _os.path.exists(source):
            _os.rename(source, dest)

    def _move(self, source, dest):
        if _os.path.exists(dest):
            _os.remove(dest)
        self.rotate(source, dest)


class RotatingFileHandler(BaseRotatingHandler):
    def __init__(self, filename, mode="a", maxBytes=0, backupCount=0, encoding=None, delay=False, errors=None):
        BaseRotatingHandler.__init__(self, filename, "a" if maxBytes > 0 else mode, encoding, delay, errors)
        self.maxBytes = maxBytes
        self.backupCount = backupCount

    def shouldRollover(self, record):
        if self.maxBytes <= 0:
            return False
        size = _os.path.getsize(self.baseFilename) if _os.path.exists(self.baseFilename) else 0
        return size + len(self.format(record)) + 1 >= self.maxBytes

    def doRollover(self):
        self._end()
        if self.backupCount > 0:
            names = [self.baseFilename] + [self.rotation_filename(self.baseFilename + "." + str(i)) for i in range(1, self.backupCount + 1)]
            for newer, older in reversed(list(zip(names, names[1:]))):
                if newer == self.baseFilename or _os.path.exists(newer):
                    if _os.path.exists(older):
                        _os.remove(older)
                    (self.rotate if newer == self.baseFilename else _os.rename)(newer, older)
        self.stream = self._open()


class TimedRotatingFileHandler(BaseRotatingHandler):
    _SECONDS = {"S": 1, "M": 60, "H": 3600, "D": 86400, "MIDNIGHT": 86400}
    _FORMS = {"S": "%Y-%m-%d_%H-%M-%S", "M": "%Y-%m-%d_%H-%M", "H": "%Y-%m-%d_%H"}

    def __init__(self, filename, when="h", interval=1, backupCount=0, encoding=None, delay=False, utc=False, atTime=None, errors=None):
        BaseRotatingHandler.__init__(self, filename, "a", encoding, delay, errors)
        self.when = when.upper()
        kind = "D" if self.when.startswith("W") else self.when
        if kind not in self._SECONDS:
            raise ValueError("Invalid rollover interval specified: " + self.when)
        self.interval = self._SECONDS[kind] * interval * (7 if self.when.startswith("W") else 1)
        self.suffix = self._FORMS.get(kind, "%Y-%m-%d")
        self.backupCount, self.utc, self.atTime = backupCount, utc, atTime
        self.rolloverAt = self.computeRollover(int(_time.time()))

    def computeRollover(self, currentTime):
        if self.when == "MIDNIGHT":
            return currentTime - currentTime % 86400 + 86400
        return currentTime + self.interval

    def shouldRollover(self, record):
        return _time.time() >= self.rolloverAt

    def doRollover(self):
        self._end()
        start = self.rolloverAt - self.interval
        self._move(self.baseFilename, self.rotation_filename(self.baseFilename + "." + _time.strftime(self.suffix, _time.gmtime(start))))
        if self.backupCount > 0:
            folder, name = _os.path.split(self.baseFilename)
            kept = sorted([other for other in _os.listdir(folder or ".") if other.startswith(name + ".")])
            for other in kept[:-self.backupCount]:
                _os.remove(_os.path.join(folder, other))
        self.stream = self._open()
        self.rolloverAt = self.computeRollover(int(_time.time()))


class WatchedFileHandler(_logging.FileHandler):
    def reopenIfNeeded(self):
        if not _os.path.exists(self.baseFilename):
            self._end()
            self.stream = self._open()

    def emit(self, record):
        self.reopenIfNeeded()
        _logging.FileHandler.emit(self, record)


class BufferingHandler(_logging.Handler):
    """Keeps records until there are as many as its capacity."""

    def __init__(self, capacity):
        super().__init__()
        self.buffer = []
        self.capacity = capacity

    def emit(self, record):
        self.buffer += [record]
        if self.shouldFlush(record):
            self.flush()

    def shouldFlush(self, record):
        return self.capacity <= len(self.buffer)

    def flush(self):
        del self.buffer[:]

    def close(self):
        self.flush()
        super().close()


class MemoryHandler(BufferingHandler):
    """Keeps records, until there are many or a severe one comes; then another handler gets them."""

    def __init__(self, capacity, flushLevel=_logging.ERROR, target=None, flushOnClose=True):
        super().__init__(capacity)
        self.flushOnClose = flushOnClose
        self.flushLevel = flushLevel
        self.setTarget(target)

    def setTarget(self, target):
        self.target = target

    def shouldFlush(self, record):
        return super().shouldFlush(record) or self.flushLevel <= record.levelno

    def flush(self):
        if self.target is not None:
            waiting, self.buffer[:] = list(self.buffer), []
            for record in waiting:
                self.target.handle(record)

    def close(self):
        if not self.flushOnClose:
            self.setTarget(None)
        super().close()
        self.setTarget(None)


class QueueHandler(_logging.Handler):
    """Puts records into a queue, with their texts made, for a `QueueListener`."""

    listener = None

    def __init__(self, queue):
        super().__init__()
        self.queue = queue

    def prepare(self, record):
        from copy import copy
        sent = copy(record)
        sent.msg = sent.message = self.format(record)
        for fact in ("args", "exc_info", "exc_text", "stack_info"):
            setattr(sent, fact, None)
        return sent

    def enqueue(self, record):
        self.queue.put_nowait(record)

    def emit(self, record):
        try:
            self.enqueue(self.prepare(record))
        except Exception:
            self.handleError(record)


class QueueListener:
    """Takes records from a queue in a thread of its own, and gives them to handlers."""

    def __init__(self, queue, *handlers, respect_handler_level=False):
        self.queue = queue
        self.handlers = handlers
        self.respect_handler_level = respect_handler_level
        self._listening = None

    def start(self):
        self._listening = _threading.Thread(target=self._listen, daemon=True)
        self._listening.start()

    def stop(self):
        listening, self._listening = self._listening, None
        if listening is not None:
            self.enqueue_sentinel()
            listening.join()

    # None stands behind the last record.
    def enqueue_sentinel(self):
        self.queue.put_nowait(None)

    def _listen(self):
        try:
            for record in iter(lambda: self.dequeue(True), None):
                self.handle(record)
        except _queue.Empty:
            pass

    def dequeue(self, block):
        return self.queue.get(block)

    def prepare(self, record):
        return record

    def handle(self, record):
        prepared = self.prepare(record)
        for handler in self.handlers:
            if prepared.levelno >= handler.level or not self.respect_handler_level:
                handler.handle(prepared)
