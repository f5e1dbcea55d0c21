import heapq
from collections import deque

edges = [(7, "A", "D"), (5, "A", "B"), (8, "B", "C"), (9, "B", "D"), (7, "B", "E"), (5, "C", "E"), (15, "D", "E"), (6, "D", "F"), (8, "E", "F"), (9, "E", "G"), (11, "F", "G")]


def kruskal(edges):
    parent = {}

    def find(x):
        parent.setdefault(x, x)
        if parent[x] != x:
            parent[x] = find(parent[x])
        return parent[x]

    chosen = []
    for w, a, b in sorted(edges):
        if find(a) != find(b):
            parent[find(a)] = find(b)
            chosen.append((w, a, b))
    return chosen


def prim(edges, start):
    near = {}
    for w, a, b in edges:
        near.setdefault(a, []).append((w, a, b))
        near.setdefault(b, []).append((w, b, a))
    seen, heap, chosen = {start}, near[start][:], []
    heapq.heapify(heap)
    while heap:
        w, a, b = heapq.heappop(heap)
        if b not in seen:
            seen.add(b)
            chosen.append((w, a, b))
            for edge in near[b]:
                heapq.heappush(heap, edge)
    return chosen


def max_flow(capacity, source, sink):
    flow, total = {}, 0
    residual = {a: dict(bs) for a, bs in capacity.items()}
    for a, bs in capacity.items():
        for b in bs:
            residual.setdefault(b, {}).setdefault(a, 0)
    while True:
        before, queue = {source: None}, deque([source])
        while queue and sink not in before:
            node = queue.popleft()
            for other, room in residual[node].items():
                if room > 0 and other not in before:
                    before[other] = node
                    queue.append(other)
        if sink not in before:
            return total, sorted(before)
        path, node = [], sink
        while before[node] is not None:
            path.append((before[node], node))
            node = before[node]
        least = min(residual[a][b] for a, b in path)
        for a, b in path:
            residual[a][b] -= least
            residual[b][a] += least
        total += least


def strong_components(graph):
    index, low, stack, result = {}, {}, [], []

    def visit(v):
        index[v] = low[v] = len(index)
        stack.append(v)
        for w in graph[v]:
            if w not in index:
                visit(w)
                low[v] = min(low[v], low[w])
            elif w in stack:
                low[v] = min(low[v], index[w])
        if low[v] == index[v]:
            part = []
            while True:
                w = stack.pop()
                part.append(w)
                if w == v:
                    break
            result.append(sorted(part))

    for v in graph:
        if v not in index:
            visit(v)
    return result


def bridges(graph):
    order, low, found = {}, {}, []

    def visit(v, parent):
        order[v] = low[v] = len(order)
        for w in graph[v]:
            if w == parent:
                continue
            if w in order:
                low[v] = min(low[v], order[w])
            else:
                visit(w, v)
                low[v] = min(low[v], low[w])
                if low[w] > order[v]:
                    found.append((v, w))

    visit(next(iter(graph)), None)
    return sorted(found)


tree = kruskal(edges)
print(tree, sum(w for w, *_ in tree), prim(edges, "D"), sum(w for w, *_ in prim(edges, "G")))
print(max_flow({"s": {"a": 10, "b": 5}, "a": {"b": 15, "t": 5}, "b": {"t": 10}, "t": {}}, "s", "t"))
print(strong_components({1: [2], 2: [3], 3: [1], 4: [3, 5], 5: [4, 6], 6: [7], 7: [6], 8: [8, 5]}), bridges({0: [1, 2], 1: [0, 2], 2: [0, 1, 3], 3: [2, 4], 4: [3]}))
