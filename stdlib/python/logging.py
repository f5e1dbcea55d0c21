"""The module logging."""

import io as _io
import sys as _sys
import time as _time
import traceback as _traceback
from string import Template as _Template

_levels = {"CRITICAL": 50, "FATAL": 50, "ERROR": 40, "WARN": 30, "WARNING": 30, "INFO": 20, "DEBUG": 10, "NOTSET": 0}
_names = {level: name for name, level in _levels.items() if name not in ("FATAL", "WARN")}
CRITICAL, FATAL, ERROR, WARN, WARNING, INFO, DEBUG, NOTSET = _levels.values()
_start = _time.time()
raiseExceptions = True
BASIC_FORMAT = "%(levelname)s:%(name)s:%(message)s"


def getLevelName(level):
    found = _names.get(level)
    if found is None:
        found = _levels.get(level)
    return found if found is not None else "Level %s" % level


def getLevelNamesMapping():
    return dict(_levels)


def addLevelName(level, name):
    _names[level] = name
    _levels[name] = level


def _level(level):
    if isinstance(level, int):
        return level
    if isinstance(level, str):
        if level not in _levels:
            raise ValueError("Unknown level: %r" % level)
        return _levels[level]
    raise TypeError("Level not an integer or a valid string: %r" % (level,))


class LogRecord:
    def __init__(self, name, level, pathname, lineno, msg, args, exc_info, func=None, sinfo=None, **named):
        filename = pathname[pathname.rfind("/") + 1:]
        moment = _time.time()
        # One dictionary gives the values of a format with names.
        has_names = bool(args) and len(args) == 1 and isinstance(args[0], dict) and bool(args[0])
        self.name, self.msg, self.args = name, msg, args[0] if has_names else args
        self.levelname, self.levelno = getLevelName(level), level
        self.pathname, self.filename, self.module = pathname, filename, filename.rpartition(".")[0] or filename
        self.exc_info, self.exc_text, self.stack_info = exc_info, None, sinfo
        self.lineno, self.funcName = lineno, func
        self.created, self.msecs, self.relativeCreated = moment, float(int(moment % 1 * 1000)), (moment - _start) * 1000
        self.thread, self.threadName = 1, "MainThread"
        self.processName, self.process = "MainProcess", 1

    def __repr__(self):
        return '<LogRecord: %s, %s, %s, %s, "%s">' % (self.name, self.levelno, self.pathname, self.lineno, self.msg)

    def getMessage(self):
        text = str(self.msg)
        return text % self.args if self.args else text


def makeLogRecord(values):
    record = LogRecord(None, None, "", 0, "", (), None, None)
    record.__dict__.update(values)
    return record


class Formatter:
    default_time_format = "%Y-%m-%d %H:%M:%S"
    default_msec_format = "%s,%03d"
    converter = _time.localtime

    def __init__(self, fmt=None, datefmt=None, style="%", validate=True, *, defaults=None):
        if style not in ("%", "{", "$"):
            raise ValueError("Style must be one of: %,{,$")
        self._style = style
        self._fmt = fmt or {"%": "%(message)s", "{": "{message}", "$": "${message}"}[style]
        self.datefmt = datefmt
        self._defaults = defaults or {}

    def formatTime(self, record, datefmt=None):
        moment = _time.localtime(record.created)
        if datefmt:
            return _time.strftime(datefmt, moment)
        return self.default_msec_format % (_time.strftime(self.default_time_format, moment), record.msecs)

    def formatException(self, exc_info):
        text = "".join(_traceback.format_exception(*exc_info))
        return text[:-1] if text.endswith("\n") else text

    def usesTime(self):
        return "asctime" in self._fmt

    def formatMessage(self, record):
        values = {**self._defaults, **record.__dict__}
        if self._style == "%":
            return self._fmt % values
        if self._style == "{":
            return self._fmt.format(**values)
        return _Template(self._fmt).substitute(values)

    def format(self, record):
        record.message = record.getMessage()
        if self.usesTime():
            record.asctime = self.formatTime(record, self.datefmt)
        parts = [self.formatMessage(record)]
        # The exception is shown once, and kept for other handlers.
        record.exc_text = record.exc_text or (self.formatException(record.exc_info) if record.exc_info else record.exc_text)
        for part in (record.exc_text, record.stack_info):
            if part:
                parts += ["" if parts[-1].endswith("\n") else "\n", part]
        return "".join(parts)


_plain = Formatter()


class BufferingFormatter:
    def __init__(self, linefmt=None):
        self.linefmt = linefmt or _plain

    def formatHeader(self, records):
        return ""

    def formatFooter(self, records):
        return ""

    def format(self, records):
        if not records:
            return ""
        return self.formatHeader(records) + "".join([self.linefmt.format(r) for r in records]) + self.formatFooter(records)


class Filter:
    def __init__(self, name=""):
        self.name = name

    def filter(self, record):
        return not self.name or record.name == self.name or record.name.startswith(self.name + ".")


class Filterer:
    def __init__(self):
        self.filters = []

    def addFilter(self, filter):
        if filter not in self.filters:
            self.filters.append(filter)

    def removeFilter(self, filter):
        if filter in self.filters:
            self.filters.remove(filter)

    def filter(self, record):
        for one in self.filters:
            if not (one.filter(record) if hasattr(one, "filter") else one(record)):
                return False
        return True


_handlers = []


class Handler(Filterer):
    def __init__(self, level=NOTSET):
        Filterer.__init__(self)
        self._name = None
        self.level = _level(level)
        self.formatter = None
        _handlers.append(self)

    def get_name(self):
        return self._name

    def set_name(self, name):
        self._name = name

    name = property(get_name, set_name)

    def setLevel(self, level):
        self.level = _level(level)

    def setFormatter(self, formatter):
        self.formatter = formatter

    def format(self, record):
        return (self.formatter or _plain).format(record)

    def emit(self, record):
        raise NotImplementedError("emit must be implemented by Handler subclasses")

    def handle(self, record):
        passed = self.filter(record)
        if passed:
            self.emit(record)
        return passed

    def handleError(self, record):
        if raiseExceptions:
            _sys.stderr.write("--- Logging error ---\n")
            _traceback.print_exc()

    def acquire(self):
        pass

    release = flush = createLock = acquire

    def close(self):
        if self in _handlers:
            _handlers.remove(self)

    def __repr__(self):
        return "<%s (%s)>" % (type(self).__name__, getLevelName(self.level))


class StreamHandler(Handler):
    terminator = "\n"

    def __init__(self, stream=None):
        Handler.__init__(self)
        self.stream = _sys.stderr if stream is None else stream

    def flush(self):
        if hasattr(self.stream, "flush"):
            self.stream.flush()

    def emit(self, record):
        try:
            self.stream.write(self.format(record) + self.terminator)
            self.flush()
        except RecursionError:
            raise
        except Exception:
            self.handleError(record)

    def setStream(self, stream):
        old = self.stream
        if stream is old:
            return None
        self.stream = stream
        return old

    def __repr__(self):
        name = getattr(self.stream, "name", "")
        return "<%s %s(%s)>" % (type(self).__name__, name + " " if name else "", getLevelName(self.level))


class FileHandler(StreamHandler):
    def __init__(self, filename, mode="a", encoding=None, delay=False, errors=None):
        import os
        self.baseFilename = os.path.abspath(os.fspath(filename))
        self.mode, self.encoding, self.delay, self.errors = mode, encoding, delay, errors
        StreamHandler.__init__(self, None if delay else self._open())
        if delay:
            self.stream = None

    def _open(self):
        return open(self.baseFilename, self.mode, encoding=self.encoding, errors=self.errors)

    def _end(self):
        if self.stream:
            self.stream.close()
            self.stream = None

    def emit(self, record):
        if self.stream is None:
            self.stream = self._open()
        StreamHandler.emit(self, record)

    def close(self):
        self._end()
        Handler.close(self)

    def __repr__(self):
        return "<%s %s (%s)>" % (type(self).__name__, self.baseFilename, getLevelName(self.level))


class NullHandler(Handler):
    def handle(self, record):
        pass

    emit = handle


class _LastResort(StreamHandler):
    def __init__(self):
        Handler.__init__(self, WARNING)

    @property
    def stream(self):
        return _sys.stderr


lastResort = _LastResort()


def _exception_details(given):
    """What `exc_info` of a call means: an exception, the three values that belong to one, or anything true for the one that is handled."""
    if isinstance(given, tuple):
        return given
    return (type(given), given, given.__traceback__) if isinstance(given, BaseException) else _sys.exc_info()


class Logger(Filterer):
    def __init__(self, name, level=NOTSET):
        super().__init__()
        self.name, self.parent, self.handlers = name, None, []
        self.propagate, self.disabled = True, False
        self.setLevel(level)

    def setLevel(self, level):
        self.level = _level(level)

    def debug(self, msg, *args, **named):
        self._at(DEBUG, msg, args, named)

    def info(self, msg, *args, **named):
        self._at(INFO, msg, args, named)

    def warning(self, msg, *args, **named):
        self._at(WARNING, msg, args, named)

    warn = warning

    def error(self, msg, *args, **named):
        self._at(ERROR, msg, args, named)

    def exception(self, msg, *args, exc_info=True, **named):
        named["exc_info"] = exc_info
        self._at(ERROR, msg, args, named)

    def critical(self, msg, *args, **named):
        self._at(CRITICAL, msg, args, named)

    fatal = critical

    def log(self, level, msg, *args, **named):
        if not isinstance(level, int):
            raise TypeError("level must be an integer")
        self._at(level, msg, args, named)

    def _at(self, level, msg, args, named):
        if self.isEnabledFor(level):
            self._log(level, msg, args, **named)

    def _log(self, level, msg, args, exc_info=None, extra=None, stack_info=False, stacklevel=1):
        details = _exception_details(exc_info) if exc_info else None
        path, line, function = _caller(stacklevel)
        self.handle(self.makeRecord(self.name, level, path, line, msg, args, details, function, extra))

    def makeRecord(self, name, level, fn, lno, msg, args, exc_info, func=None, extra=None, sinfo=None):
        record = LogRecord(name, level, fn, lno, msg, args, exc_info, func, sinfo)
        for key in extra or ():
            if key in ("message", "asctime") or key in record.__dict__:
                raise KeyError("Attempt to overwrite %r in LogRecord" % key)
            record.__dict__[key] = extra[key]
        return record

    def handle(self, record):
        if not self.disabled and self.filter(record):
            self.callHandlers(record)

    def addHandler(self, handler):
        if handler not in self.handlers:
            self.handlers.append(handler)

    def removeHandler(self, handler):
        if handler in self.handlers:
            self.handlers.remove(handler)

    def hasHandlers(self):
        return any([logger.handlers for logger in self._heard_by()])

    def _heard_by(self):
        """The loggers whose handlers get what is logged here."""
        loggers = [self]
        while loggers[-1].propagate and loggers[-1].parent is not None:
            loggers.append(loggers[-1].parent)
        return loggers

    def callHandlers(self, record):
        handlers = [handler for logger in self._heard_by() for handler in logger.handlers]
        if not handlers and lastResort:
            handlers.append(lastResort)
        for handler in handlers:
            if handler.level <= record.levelno:
                handler.handle(record)

    def getEffectiveLevel(self):
        logger, level = self, self.level
        while not level and logger.parent is not None:
            logger = logger.parent
            level = logger.level
        return level

    def isEnabledFor(self, level):
        return not self.disabled and level > Logger._disabled_below and level >= self.getEffectiveLevel()

    _disabled_below = 0

    def getChild(self, suffix):
        return getLogger(suffix if self is root else self.name + "." + suffix)

    def __repr__(self):
        return "<%s %s (%s)>" % (type(self).__name__, self.name, getLevelName(self.getEffectiveLevel()))


def _caller(level):
    """Path, line and name of the code that logs, as far as they are known."""
    return _sys.argv[0], 0, "<module>"


class RootLogger(Logger):
    def __init__(self, level):
        Logger.__init__(self, "root", level)


root = RootLogger(WARNING)
_loggers = {}
_class = Logger


class Manager:
    """Keeps loggers by their names. There is one; those that a program makes share its loggers."""

    loggerDict = _loggers
    disable = 0
    loggerClass = None

    def __init__(self, rootnode=None):
        self.root = rootnode

    def getLogger(self, name):
        return getLogger(name)

    def setLoggerClass(self, klass):
        self.loggerClass = klass


Logger.root = root
Logger.manager = root.manager = Manager(root)


def getLogger(name=None):
    if not name or name == "root":
        return root
    if name in _loggers:
        return _loggers[name]
    logger = _class(name)
    _loggers[name] = logger
    logger.parent = _parent(name)
    for other in _loggers:
        if other.startswith(name + ".") and len(_loggers[other].parent.name if _loggers[other].parent is not root else "") < len(name):
            _loggers[other].parent = logger
    return logger


def _parent(name):
    while "." in name:
        name = name.rpartition(".")[0]
        if name in _loggers:
            return _loggers[name]
    return root


def getLoggerClass():
    return _class


def setLoggerClass(kind):
    global _class
    _class = kind


class LoggerAdapter:
    def __init__(self, logger, extra=None):
        self.logger = logger
        self.extra = extra

    def process(self, msg, kwargs):
        kwargs["extra"] = self.extra
        return msg, kwargs

    def log(self, level, msg, *args, **named):
        if self.logger.isEnabledFor(level):
            msg, named = self.process(msg, named)
            self.logger.log(level, msg, *args, **named)

    def debug(self, msg, *args, **named): self.log(DEBUG, msg, *args, **named)
    def info(self, msg, *args, **named): self.log(INFO, msg, *args, **named)
    def warning(self, msg, *args, **named): self.log(WARNING, msg, *args, **named)
    def error(self, msg, *args, **named): self.log(ERROR, msg, *args, **named)
    def exception(self, msg, *args, exc_info=True, **named): self.log(ERROR, msg, *args, exc_info=exc_info, **named)
    def critical(self, msg, *args, **named): self.log(CRITICAL, msg, *args, **named)
    def setLevel(self, level): self.logger.setLevel(level)
    def isEnabledFor(self, level): return self.logger.isEnabledFor(level)
    def getEffectiveLevel(self): return self.logger.getEffectiveLevel()


def basicConfig(**named):
    if named.pop("force", False):
        for handler in root.handlers[:]:
            root.removeHandler(handler)
            handler.close()
    if root.handlers:
        return
    handlers = named.pop("handlers", None)
    filename, mode, stream = named.pop("filename", None), named.pop("filemode", "a"), named.pop("stream", None)
    named.pop("encoding", None)
    if handlers is None:
        handlers = [FileHandler(filename, mode) if filename else StreamHandler(stream)]
    style = named.pop("style", "%")
    default = {"%": BASIC_FORMAT, "{": "{levelname}:{name}:{message}", "$": "${levelname}:${name}:${message}"}[style]
    formatter = Formatter(named.pop("format", default), named.pop("datefmt", None), style)
    level = named.pop("level", None)
    if named:
        raise ValueError("Unrecognised argument(s): %s" % ", ".join(named))
    for handler in handlers:
        if handler.formatter is None:
            handler.setFormatter(formatter)
        root.addHandler(handler)
    if level is not None:
        root.setLevel(level)


def _on_root(name):
    def function(msg, *args, **named):
        if not root.handlers:
            basicConfig()
        getattr(root, name)(msg, *args, **named)
    function.__name__ = name
    return function


debug, info, warning, warn = _on_root("debug"), _on_root("info"), _on_root("warning"), _on_root("warning")
error, critical, fatal, exception, log = _on_root("error"), _on_root("critical"), _on_root("critical"), _on_root("exception"), _on_root("log")


def disable(level=CRITICAL):
    Logger._disabled_below = _level(level)


def shutdown():
    for handler in _handlers[:]:
        handler.flush()


_shown_before = None


def _showwarning(message, category, filename, lineno, file=None, line=None):
    import warnings
    if file is not None:
        return _shown_before(message, category, filename, lineno, file, line)
    logger = getLogger("py.warnings")
    if not logger.handlers:
        logger.addHandler(NullHandler())
    logger.warning("%s", warnings.formatwarning(message, category, filename, lineno, line))


def captureWarnings(capture):
    """Whether warnings are logged."""
    global _shown_before
    import warnings
    if capture and _shown_before is None:
        _shown_before, warnings.showwarning = warnings.showwarning, _showwarning
    elif not capture and _shown_before is not None:
        warnings.showwarning, _shown_before = _shown_before, None
