# Orders of nodes with what they need, and colours between systems.
import colorsys, graphlib, random
from graphlib import CycleError, TopologicalSorter

def attempt(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e.args)

choose = random.Random(3)
for round in range(150):
    n = choose.randrange(1, 9)
    graph = {i: [choose.randrange(n) if choose.random() < .15 else choose.randrange(i + 1, n + 3) for _ in range(choose.randrange(3))] for i in range(n)}
    attempt(lambda: list(TopologicalSorter(graph).static_order()))
    s = TopologicalSorter(graph)
    try: s.prepare()
    except CycleError as e: print(e.args)
    while s:
        ready = s.get_ready()
        print(ready, end=" ")
        if not ready: break
        s.done(*sorted(ready))
    print()
s = TopologicalSorter({"a": ["b"]})
for f in [s.get_ready, s.is_active, lambda: s.done("a"), lambda: s.add("c", "a"), s.prepare, s.prepare, lambda: s.add("d"), lambda: s.done("a"), lambda: s.done("b"), s.get_ready, s.get_ready, lambda: s.done("b"), lambda: s.done("b"), lambda: s.done("zz"), lambda: bool(s), s.get_ready, lambda: s.done("a"), s.get_ready, lambda: s.done("c"), lambda: bool(s), lambda: s.done("c"), lambda: TopologicalSorter({1: [1]}).prepare(), lambda: list(TopologicalSorter().static_order()), lambda: TopologicalSorter({"x": "yz"}).add([1])]: attempt(f)
steps = [0, 0.1, 0.25, 1 / 3, 0.5, 2 / 3, 0.9, 1]
for r in steps:
    for g in steps:
        for b in steps:
            for name in ("rgb_to_yiq", "yiq_to_rgb", "rgb_to_hls", "hls_to_rgb", "rgb_to_hsv", "hsv_to_rgb"):
                print(getattr(colorsys, name)(r, g, b), end=" ")
    print()
attempt(lambda: colorsys.rgb_to_hls(1, 0.9999999999999999, 0.9999999999999999)); attempt(lambda: colorsys.rgb_to_hls(1, 1, 0.9999999999999999)); attempt(lambda: colorsys.hsv_to_rgb(1.7, 0.4, 0.2)); attempt(lambda: colorsys.hsv_to_rgb(-0.3, 0.4, 0.2)); attempt(lambda: colorsys.rgb_to_hsv(3, 2, 1)); attempt(lambda: colorsys.hls_to_rgb(-0.3, 0.9, 0.2))
