from graphlib import CycleError, TopologicalSorter

tasks = {"deploy": {"test", "package"}, "package": {"build"}, "test": {"build"}, "build": {"fetch"}, "fetch": set(), "docs": {"fetch"}}
order = list(TopologicalSorter(tasks).static_order())
print(order.index("fetch") == 0, all(order.index(d) < order.index(t) for t, ds in tasks.items() for d in ds), len(order))
levels, done = [], set()
while len(done) < len(tasks):
    ready = sorted(t for t, ds in tasks.items() if t not in done and ds <= done)
    levels.append(ready)
    done |= set(ready)
print(levels)
try:
    list(TopologicalSorter({"a": ["b"], "b": ["c"], "c": ["a"]}).static_order())
except CycleError as e:
    print(type(e).__name__, len(e.args[1]), e.args[1][0] == e.args[1][-1])
s = TopologicalSorter()
s.add("x", "y", "z")
s.add("y", "z")
s.prepare()
while s.is_active():
    nodes = s.get_ready()
    print(nodes)
    s.done(*nodes)


def longest_path(tasks, costs):
    best = {}

    def finish(t):
        if t not in best:
            best[t] = costs[t] + max((finish(d) for d in sorted(tasks[t])), default=0)
        return best[t]

    return max(map(finish, tasks)), best


print(longest_path(tasks, dict(deploy=1, package=2, test=5, build=3, fetch=2, docs=20)))
