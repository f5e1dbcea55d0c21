import heapq
from math import inf

edges = [("a", "b", 4), ("a", "c", 2), ("b", "c", 5), ("b", "d", 10), ("c", "e", 3), ("e", "d", 4), ("d", "f", 11)]
graph = {}
for a, b, w in edges:
    graph.setdefault(a, {})[b] = w
    graph.setdefault(b, {})


def dijkstra(start):
    distance, before, heap = {start: 0}, {}, [(0, start)]
    while heap:
        d, node = heapq.heappop(heap)
        if d > distance[node]:
            continue
        for other, w in graph[node].items():
            if d + w < distance.get(other, inf):
                distance[other] = d + w
                before[other] = node
                heapq.heappush(heap, (d + w, other))
    return distance, before


def bellman_ford(edges, start):
    distance = {start: 0}
    nodes = {n for e in edges for n in e[:2]}
    for _ in range(len(nodes) - 1):
        for a, b, w in edges:
            if a in distance and distance[a] + w < distance.get(b, inf):
                distance[b] = distance[a] + w
    for a, b, w in edges:
        if a in distance and distance[a] + w < distance.get(b, inf):
            raise ValueError("negative cycle")
    return distance


def floyd_warshall(graph):
    names = sorted(graph)
    d = {a: {b: 0 if a == b else graph[a].get(b, inf) for b in names} for a in names}
    for k in names:
        for i in names:
            for j in names:
                d[i][j] = min(d[i][j], d[i][k] + d[k][j])
    return d


def a_star(grid, start, goal):
    def guess(p):
        return abs(p[0] - goal[0]) + abs(p[1] - goal[1])

    cost, heap, before = {start: 0}, [(guess(start), start)], {}
    while heap:
        _, p = heapq.heappop(heap)
        if p == goal:
            path = [p]
            while p in before:
                p = before[p]
                path.append(p)
            return path[::-1]
        for dy, dx in ((0, 1), (1, 0), (0, -1), (-1, 0)):
            q = p[0] + dy, p[1] + dx
            if 0 <= q[0] < len(grid) and 0 <= q[1] < len(grid[0]) and grid[q[0]][q[1]] != "#" and cost[p] + 1 < cost.get(q, inf):
                cost[q], before[q] = cost[p] + 1, p
                heapq.heappush(heap, (cost[q] + guess(q), q))


distance, before = dijkstra("a")
print(sorted(distance.items()), sorted(before.items()))
print(sorted(bellman_ford(edges, "a").items()) == sorted(distance.items()))
try:
    bellman_ford([("x", "y", 1), ("y", "x", -3)], "x")
except ValueError as e:
    print(e)
for row in floyd_warshall(graph).values():
    print(list(row.values()))
grid = ["..#....", ".##.##.", "....#..", ".##...#", "......."]
path = a_star(grid, (0, 0), (0, 6))
print(path, len(path) - 1)
print("\n".join("".join("*" if (y, x) in path else c for x, c in enumerate(row)) for y, row in enumerate(grid)))
