from collections import deque

graph = {"A": ["B", "C"], "B": ["D", "E"], "C": ["F"], "D": [], "E": ["F"], "F": ["A"], "G": ["G"]}


def breadth_first(start):
    seen, queue, order = {start}, deque([start]), []
    while queue:
        node = queue.popleft()
        order.append(node)
        for other in graph[node]:
            if other not in seen:
                seen.add(other)
                queue.append(other)
    return order


def depth_first(node, seen=None):
    seen = [] if seen is None else seen
    seen.append(node)
    for other in graph[node]:
        if other not in seen:
            depth_first(other, seen)
    return seen


def paths(start, end, path=()):
    path += (start,)
    if start == end:
        yield path
        return
    for other in graph[start]:
        if other not in path:
            yield from paths(other, end, path)


def shortest(start, end):
    before, queue = {start: None}, deque([start])
    while queue:
        node = queue.popleft()
        if node == end:
            path = []
            while node:
                path.append(node)
                node = before[node]
            return path[::-1]
        for other in graph[node]:
            if other not in before:
                before[other] = node
                queue.append(other)


def has_cycle(graph):
    state = {}

    def visit(node):
        state[node] = "open"
        for other in graph[node]:
            if state.get(other) == "open" or other not in state and visit(other):
                return True
        state[node] = "done"
        return False

    return any(visit(node) for node in graph if node not in state)


def topological(graph):
    degree = {node: 0 for node in graph}
    for others in graph.values():
        for other in others:
            degree[other] += 1
    ready, order = [n for n in graph if not degree[n]], []
    while ready:
        node = ready.pop(0)
        order.append(node)
        for other in graph[node]:
            degree[other] -= 1
            if not degree[other]:
                ready.append(other)
    return order if len(order) == len(graph) else None


def components(edges, count):
    parent = list(range(count))

    def root(x):
        while parent[x] != x:
            parent[x] = parent[parent[x]]
            x = parent[x]
        return x

    for a, b in edges:
        parent[root(a)] = root(b)
    groups = {}
    for x in range(count):
        groups.setdefault(root(x), []).append(x)
    return sorted(groups.values())


def bipartite(edges, count):
    color, near = {}, [[] for _ in range(count)]
    for a, b in edges:
        near[a].append(b)
        near[b].append(a)
    for start in range(count):
        if start in color:
            continue
        color[start], stack = 0, [start]
        while stack:
            node = stack.pop()
            for other in near[node]:
                if other not in color:
                    color[other] = 1 - color[node]
                    stack.append(other)
                elif color[other] == color[node]:
                    return False
    return True


print(breadth_first("A"), depth_first("A"), list(paths("A", "F")), shortest("A", "F"), shortest("F", "E"), shortest("G", "A"))
print(has_cycle(graph), has_cycle({1: [2], 2: []}), topological(graph), topological({"shirt": ["tie"], "tie": ["jacket"], "trousers": ["shoes", "jacket"], "shoes": [], "jacket": []}))
print(components([(0, 1), (2, 3), (1, 4)], 6), bipartite([(0, 1), (1, 2), (2, 3)], 4), bipartite([(0, 1), (1, 2), (2, 0)], 3))
