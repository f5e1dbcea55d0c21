"""The module graphlib: an order in which what is needed comes first."""


class CycleError(ValueError):
    pass


class TopologicalSorter:
    def __init__(self, graph=None):
        self._before = {}
        self._after = {}
        self._ready = None
        self._passed = set()
        self._done = set()
        for node, needed in (graph or {}).items():
            self.add(node, *needed)

    def add(self, node, *predecessors):
        if self._ready is not None:
            raise ValueError("Nodes cannot be added after a call to prepare()")
        entry = self._before.setdefault(node, [])
        for other in predecessors:
            self._before.setdefault(other, [])
            entry.append(other)
            self._after.setdefault(other, []).append(node)

    def prepare(self):
        if self._ready is not None:
            raise ValueError("cannot prepare() more than once")
        cycle = self._cycle()
        self._left = {node: len(needed) for node, needed in self._before.items()}
        self._ready = [node for node, count in self._left.items() if count == 0]
        if cycle:
            raise CycleError("nodes are in a cycle", cycle)

    def _cycle(self):
        stack, places, seen = [], {}, set()
        after = {node: self._after.get(node, ()) for node in self._before}
        for node in self._before:
            ways = []
            while True:
                if node in seen:
                    if node in places:
                        return stack[places[node]:] + [node]
                else:
                    seen.add(node)
                    ways.append(iter(after[node]))
                    places[node] = len(stack)
                    stack.append(node)
                found = False
                while stack:
                    try:
                        node = next(ways[-1])
                        found = True
                        break
                    except StopIteration:
                        del places[stack.pop()]
                        ways.pop()
                if not found:
                    break
        return None

    def get_ready(self):
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        result = tuple(self._ready)
        self._passed.update(result)
        self._ready.clear()
        return result

    def is_active(self):
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        return len(self._done) < len(self._passed) or bool(self._ready)

    __bool__ = is_active

    def done(self, *nodes):
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        for node in nodes:
            if node not in self._before:
                raise ValueError(f"node {node!r} was not added using add()")
            if node in self._done:
                raise ValueError(f"node {node!r} was already marked as done")
            if node not in self._passed:
                raise ValueError(f"node {node!r} was not passed out (still not ready)")
            self._done.add(node)
            for other in self._after.get(node, ()):
                self._left[other] -= 1
                if self._left[other] == 0:
                    self._ready.append(other)

    def static_order(self):
        self.prepare()
        while self.is_active():
            group = self.get_ready()
            yield from group
            self.done(*group)
