"""The module asyncio.timeouts."""

from asyncio import events as _events, tasks as _tasks
from asyncio.exceptions import CancelledError as _CancelledError

__all__ = ("Timeout", "timeout", "timeout_at")

# The word for a timeout that was entered, by whether its time has come and whether it was left.
_words = {(False, False): "active", (True, False): "expiring", (True, True): "expired", (False, True): "finished"}


class Timeout:
    """Cancels the task around it at a certain time, and turns that into a TimeoutError."""

    # The task around it, from when it is entered.
    _around = None
    _has_struck = _is_left = False
    # What will strike.
    _alarm = None

    def __init__(self, when):
        self._when = when

    def _word(self):
        return "created" if self._around is None else _words[self._has_struck, self._is_left]

    def __repr__(self):
        word = self._word()
        when = self._when
        if word != "active":
            return f"<Timeout [{word}]>"
        return f"<Timeout [active] when={when if when is None else round(when, 3)}>"

    def when(self):
        return self._when

    def expired(self):
        return self._has_struck

    def reschedule(self, when):
        word = self._word()
        if word == "created":
            raise RuntimeError("Timeout has not been entered")
        if word != "active":
            raise RuntimeError(f"Cannot change state of {word} Timeout")
        self._silence()
        self._when = when
        if when is None:
            return
        loop = _events.get_running_loop()
        if loop.time() < when:
            self._alarm = loop.call_at(when, self._strike)
        else:
            self._alarm = loop.call_soon(self._strike)

    def _silence(self):
        alarm, self._alarm = self._alarm, None
        if alarm is not None:
            alarm.cancel()

    def _strike(self):
        self._alarm = None
        self._around.cancel()
        self._has_struck = True

    async def __aenter__(self):
        if self._around is not None:
            raise RuntimeError("Timeout has already been entered")
        around = _tasks.current_task()
        if around is None:
            raise RuntimeError("Timeout should be used inside a task")
        self._around, self._requests_before = around, around.cancelling()
        self.reschedule(self._when)
        return self

    async def __aexit__(self, kind, error, trace):
        self._silence()
        if self._is_left:
            return
        self._is_left = True
        # Requests to cancel the task that others have made meanwhile come before this one.
        if self._has_struck and self._around.uncancel() <= self._requests_before and kind is _CancelledError:
            raise TimeoutError from error


def timeout_at(when):
    return Timeout(when)


def timeout(delay):
    return timeout_at(delay if delay is None else _events.get_running_loop().time() + delay)
