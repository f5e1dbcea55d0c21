"""The module asyncio.unix_events: the loop that programs get, and the policy that makes it."""

from asyncio.base_events import BaseEventLoop as _BaseEventLoop
from asyncio.events import BaseDefaultEventLoopPolicy as _Policy, _lacking

__all__ = ("SelectorEventLoop", "AbstractChildWatcher", "SafeChildWatcher", "FastChildWatcher", "PidfdChildWatcher", "MultiLoopChildWatcher",
           "ThreadedChildWatcher", "DefaultEventLoopPolicy")


class _UnixSelectorEventLoop(_BaseEventLoop):
    """A loop of this system. Programs see this name of the class where a loop is shown."""


SelectorEventLoop = _UnixSelectorEventLoop


@_lacking("add_child_handler remove_child_handler attach_loop close is_active __enter__ __exit__")
class AbstractChildWatcher:
    """What waits for processes."""


class ThreadedChildWatcher(AbstractChildWatcher):
    """Processes are waited for by threads without it, so it has nothing to do."""

    def is_active(self):
        return True

    def _ignore(self, *args):
        pass

    attach_loop = close = __exit__ = _ignore

    def __enter__(self):
        return self


SafeChildWatcher, FastChildWatcher, PidfdChildWatcher, MultiLoopChildWatcher = [
    type(name, (ThreadedChildWatcher,), {"__module__": __name__, "__doc__": "Another name for the same."})
    for name in ("SafeChildWatcher", "FastChildWatcher", "PidfdChildWatcher", "MultiLoopChildWatcher")]


class _UnixDefaultEventLoopPolicy(_Policy):
    """A loop of this system for each thread."""

    _loop_factory = SelectorEventLoop

    def set_child_watcher(self, watcher):
        self._child_watcher = watcher

    def get_child_watcher(self):
        found = getattr(self, "_child_watcher", None)
        if found is None:
            found = ThreadedChildWatcher()
            self.set_child_watcher(found)
        return found


DefaultEventLoopPolicy = _UnixDefaultEventLoopPolicy
