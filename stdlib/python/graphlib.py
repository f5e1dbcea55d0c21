"""The module graphlib: an order in which what is needed comes first."""

from types import GenericAlias as _GenericAlias

__all__ = ["TopologicalSorter", "CycleError"]


class CycleError(ValueError):
    """Nodes that need each other; the second argument is the cycle, its first node at the end once more."""


class _Node:
    """What is known of a node. Its state goes from waiting through ready and passed (given out) to done."""

    __slots__ = ("name", "needs", "followers", "left", "state")

    def __init__(self, name):
        self.name = name
        self.needs = []
        self.followers = []
        self.left = 0
        self.state = "waiting"


class TopologicalSorter:
    """Gives nodes out when everything that they need is done."""

    __class_getitem__ = classmethod(_GenericAlias)

    def __init__(self, graph=None):
        self._nodes = {}
        self._ready = None      # those that can be given out, from `prepare` on
        self._out = 0           # how many are given out and not done
        for node in graph or ():
            self.add(node, *graph[node])

    def _node(self, name):
        if name not in self._nodes:
            self._nodes[name] = _Node(name)
        return self._nodes[name]

    def _prepared(self):
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        return self._ready

    def add(self, node, *predecessors):
        """A node, and nodes that it needs. May be called more than once for a node."""
        if self._ready is not None:
            raise ValueError("Nodes cannot be added after a call to prepare()")
        entry = self._node(node)
        for needed in map(self._node, predecessors):
            entry.needs.append(needed)
            needed.followers.append(entry)

    def prepare(self):
        """End adding. If there is a cycle, nodes outside of it can be given out all the same."""
        if self._ready is not None:
            raise ValueError("cannot prepare() more than once")
        for node in self._nodes.values():
            node.left = len(node.needs)
        self._ready = []
        self._make_ready(self._nodes.values())
        cycle = self._find_cycle()
        if cycle:
            raise CycleError("nodes are in a cycle", cycle)

    def _make_ready(self, nodes):
        for node in nodes:
            if node.left == 0 and node.state == "waiting":
                node.state = "ready"
                self._ready.append(node)

    def _find_cycle(self):
        """The names on a cycle, each before those that need it; None if there is none.

        Goes from each node to its followers, in depth first. A way that comes back to a node on itself is a cycle."""
        finished = set()
        for start in self._nodes.values():
            way, steps = {}, []     # the nodes of the way in order, and what follows each of them
            todo = start
            while todo is not None:
                if todo in way:
                    names = [node.name for node in way]
                    return names[names.index(todo.name):] + [todo.name]
                if todo not in finished:
                    way[todo] = True
                    steps.append(iter(todo.followers))
                todo = next(steps[-1], None) if steps else None
                while todo is None and steps:
                    # The last node of the way leads nowhere else.
                    steps.pop()
                    finished.add(way.popitem()[0])
                    todo = next(steps[-1], None) if steps else None
        return None

    def get_ready(self):
        """The nodes that can be worked at, each once."""
        ready = self._prepared()
        given = tuple([node.name for node in ready])
        for node in ready:
            node.state = "passed"
        self._out += len(ready)
        ready.clear()
        return given

    def is_active(self):
        """Whether more can be done: nodes are ready, or given out and not done."""
        return bool(self._prepared() or self._out)

    def __bool__(self):
        return self.is_active()

    def done(self, *nodes):
        """These nodes are done; others may be ready by it."""
        self._prepared()
        complaints = {"waiting": "was not passed out (still not ready)", "ready": "was not passed out (still not ready)",
                      "done": "was already marked done"}
        for name in nodes:
            node = self._nodes.get(name)
            complaint = "was not added using add()" if node is None else complaints.get(node.state)
            if complaint:
                raise ValueError(f"node {name!r} {complaint}")
            node.state = "done"
            self._out -= 1
            for follower in node.followers:
                follower.left -= 1
                self._make_ready([follower])

    def static_order(self):
        """All nodes in an order."""
        self.prepare()
        while self.is_active():
            given = self.get_ready()
            yield from given
            self.done(*given)
