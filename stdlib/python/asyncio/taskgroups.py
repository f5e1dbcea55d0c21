"""The module asyncio.taskgroups."""

from asyncio import events as _events, tasks as _tasks
from asyncio.exceptions import CancelledError as _CancelledError

__all__ = ("TaskGroup",)


class TaskGroup:
    """Tasks that end together: when one fails the others are cancelled, and the one around them as well."""

    # The loop and the task around it, from when it is entered.
    _loop = _around = None
    # At the end of its block; some task has failed, or the block has.
    _is_ending = _is_stopped = False
    _has_cancelled_around = False
    # The first exception that ends the program rather than the group.
    _fatal = None
    # What the end of the block waits for.
    _emptied = None

    def __init__(self):
        self._tasks = set()
        self._failures = []

    def __repr__(self):
        text = "<TaskGroup"
        for name, several in (("tasks", self._tasks), ("errors", self._failures)):
            if several:
                text += f" {name}={len(several)}"
        if self._is_stopped:
            text += " cancelling"
        elif self._around is not None:
            text += " entered"
        return text + ">"

    def create_task(self, coro, *, name=None, context=None):
        refusal = None
        if self._around is None:
            refusal = "has not been entered"
        elif self._is_ending and not self._tasks:
            refusal = "is finished"
        elif self._is_stopped:
            refusal = "is shutting down"
        if refusal is not None:
            raise RuntimeError(f"TaskGroup {self!r} {refusal}")
        make = self._loop.create_task
        task = make(coro) if context is None else make(coro, context=context)
        if name is not None:
            task.set_name(name)
        self._tasks.add(task)
        if task.done():
            self._ended(task)
        else:
            task.add_done_callback(self._ended)
        return task

    def _ended(self, task):
        self._tasks.discard(task)
        if not self._tasks and self._emptied is not None and not self._emptied.done():
            self._emptied.set_result(None)
        problem = None if task.cancelled() else task.exception()
        if problem is None:
            return
        self._failures.append(problem)
        self._note_fatal(problem)
        around = self._around
        if around.done():
            text = f"Task {task!r} has errored out but its parent task {around} is already completed"
            self._loop.call_exception_handler({"message": text, "exception": problem, "task": task})
        elif not self._has_cancelled_around and self._stop():
            self._has_cancelled_around = True
            around.cancel()

    def _note_fatal(self, problem):
        if self._fatal is None and isinstance(problem, (SystemExit, KeyboardInterrupt)):
            self._fatal = problem

    def _stop(self):
        """Cancels the tasks that are left, and says whether this is the first time."""
        if self._is_stopped:
            return False
        self._is_stopped = True
        for task in self._tasks:
            if not task.done():
                task.cancel()
        return True

    async def __aenter__(self):
        if self._around is not None:
            raise RuntimeError(f"TaskGroup {self!r} has already been entered")
        loop = self._loop = _events.get_running_loop()
        self._around = _tasks.current_task(loop)
        if self._around is None:
            raise RuntimeError(f"TaskGroup {self!r} cannot determine the parent task")
        return self

    async def __aexit__(self, kind, error, trace):
        self._is_ending = True
        is_cancelled = kind is _CancelledError
        # That somebody else has cancelled the task around goes on to it, unless tasks have failed.
        cancellation = error if is_cancelled else None
        if self._has_cancelled_around and self._around.uncancel() == 0:
            cancellation = None
        if error is not None:
            self._note_fatal(error)
            self._stop()
        while self._tasks:
            self._emptied = self._loop.create_future()
            try:
                await self._emptied
            except _CancelledError as another:
                if self._stop():
                    cancellation = another
            self._emptied = None
        failures, self._failures = self._failures, ()
        if self._fatal is not None:
            raise self._fatal
        if cancellation is not None and not failures:
            raise cancellation
        if error is not None and not is_cancelled:
            failures.append(error)
        if failures:
            raise BaseExceptionGroup("unhandled errors in a TaskGroup", failures) from None
