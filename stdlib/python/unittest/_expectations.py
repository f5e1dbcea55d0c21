"""What a block of a test is expected to do: to raise, to warn, to log. Each is a context manager that refuses what it did not see."""

import re
import sys
import types


def _is_kind_of(expected, base):
    kinds = expected if isinstance(expected, tuple) else (expected,)
    for kind in kinds:
        if isinstance(kind, tuple):
            if not _is_kind_of(kind, base):
                return False
        elif not (isinstance(kind, type) and issubclass(kind, base)):
            return False
    return True


def _name_of(item):
    return getattr(item, "__name__", None) or str(item)


class _Expectation:
    """Refusing uses the test case's own way to fail."""

    def __init__(self, test_case):
        self.test_case = test_case
        self.msg = None

    def _refuse(self, words):
        case = self.test_case
        raise case.failureException(case._formatMessage(self.msg, words))


class _Provoked(_Expectation):
    # Common to exceptions and warnings: a kind, perhaps a pattern for the text, perhaps a function that does it.
    _base = None
    _kinds = None

    def __init__(self, expected, test_case, expected_regex=None):
        super().__init__(test_case)
        self.expected = expected
        self.expected_regex = None if expected_regex is None else re.compile(expected_regex)
        self.obj_name = None

    def begin(self, assertion, args, named):
        """Checks what the assertion was given and calls the function; without one it gives itself, for `with`."""
        if not _is_kind_of(self.expected, self._base):
            raise TypeError(f"{assertion}() arg 1 must be {self._kinds}")
        if args:
            function = args[0]
            self.obj_name = _name_of(function)
            with self:
                function(*args[1:], **named)
            return None
        self.msg = named.pop("msg", None)
        for name in named:
            raise TypeError(f"{name!r} is an invalid keyword argument for this function")
        return self

    def __enter__(self):
        return self

    def _accepts_text(self, value):
        return self.expected_regex is None or self.expected_regex.search(str(value)) is not None

    def _refuse_text(self, value):
        self._refuse(f'"{self.expected_regex.pattern}" does not match "{value!s}"')

    def _refuse_absence(self, verb):
        by = f" by {self.obj_name}" if self.obj_name else ""
        self._refuse(f"{_name_of(self.expected)} not {verb}{by}")


class _AssertRaisesContext(_Provoked):
    """The exception that was raised is kept as `exception`, without its traceback."""

    _base = BaseException
    _kinds = "an exception type or tuple of exception types"

    def __exit__(self, kind, value, trace):
        if kind is None:
            self._refuse_absence("raised")
        if not issubclass(kind, self.expected):
            return False
        self.exception = value.with_traceback(None)
        if not self._accepts_text(value):
            self._refuse_text(value)
        return True

    __class_getitem__ = classmethod(types.GenericAlias)


class _AssertWarnsContext(_Provoked):
    """The first warning that fits is kept as `warning`, with `filename` and `lineno`; all that came are `warnings`."""

    _base = Warning
    _kinds = "a warning type or tuple of warning types"

    def __enter__(self):
        import warnings
        # A module that remembers to have warned would be silent.
        for module in tuple(sys.modules.values()):
            if getattr(module, "__warningregistry__", None):
                module.__warningregistry__ = {}
        self._recorder = warnings.catch_warnings(record=True)
        self.warnings = self._recorder.__enter__()
        warnings.simplefilter("always", self.expected)
        return self

    def __exit__(self, kind, value, trace):
        self._recorder.__exit__(kind, value, trace)
        if kind is not None:
            return
        of_the_kind = [entry for entry in self.warnings if isinstance(entry.message, self.expected)]
        for entry in of_the_kind:
            if self._accepts_text(entry.message):
                self.warning, self.filename, self.lineno = entry.message, entry.filename, entry.lineno
                return
        if of_the_kind:
            self._refuse_text(of_the_kind[0].message)
        self._refuse_absence("triggered")


class _LoggingWatcher(tuple):
    # What was logged: the records, and their texts.
    __slots__ = ()

    def __new__(cls, records, output):
        return super().__new__(cls, (records, output))

    @property
    def records(self):
        return self[0]

    @property
    def output(self):
        return self[1]

    def __repr__(self):
        return f"_LoggingWatcher(records={self[0]!r}, output={self[1]!r})"


class _AssertLogsContext(_Expectation):
    """What is logged inside is kept as `records`, and as `output` in the form LEVEL:logger:message."""

    def __init__(self, test_case, logger, level, no_logs):
        import logging
        super().__init__(test_case)
        self._logging = logging
        self.logger_name = logger
        if isinstance(level, str):
            level = logging.getLevelName(level) if level else None
        self.level = level or logging.INFO
        self.no_logs = no_logs

    def __enter__(self):
        logging = self._logging
        seen = self.watcher = _LoggingWatcher([], [])
        class Keeper(logging.Handler):
            def emit(self, record):
                seen.records.append(record)
                seen.output.append(self.format(record))
        keeper = Keeper(self.level)
        keeper.setFormatter(logging.Formatter("%(levelname)s:%(name)s:%(message)s"))
        name = self.logger_name
        logger = self.logger = name if isinstance(name, logging.Logger) else logging.getLogger(name)
        self._before = {"handlers": logger.handlers, "propagate": logger.propagate}, logger.level
        logger.handlers, logger.propagate = [keeper], False
        logger.setLevel(self.level)
        if not self.no_logs:
            return seen

    def __exit__(self, kind, value, trace):
        attributes, level = self._before
        vars(self.logger).update(attributes)
        self.logger.setLevel(level)
        if kind is not None:
            return False
        if self.no_logs and self.watcher.records:
            self._refuse(f"Unexpected logs found: {self.watcher.output!r}")
        if not self.no_logs and not self.watcher.records:
            self._refuse(f"no logs of level {self._logging.getLevelName(self.level)} or higher triggered on {self.logger.name}")
