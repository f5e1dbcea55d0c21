import java.util.*;

public class Graphs {
    record Edge(int to, int cost) {}
    static List<List<Edge>> graph(int n, int[][] edges) { List<List<Edge>> g = new ArrayList<>(); for (int i = 0; i < n; i++) g.add(new ArrayList<>()); for (int[] e : edges) { g.get(e[0]).add(new Edge(e[1], e[2])); g.get(e[1]).add(new Edge(e[0], e[2])); } return g; }
    static int[] dijkstra(List<List<Edge>> g, int from) {
        int[] dist = new int[g.size()];
        Arrays.fill(dist, Integer.MAX_VALUE);
        dist[from] = 0;
        PriorityQueue<int[]> q = new PriorityQueue<>((a, b) -> a[1] - b[1]);
        q.add(new int[] {from, 0});
        while (!q.isEmpty()) {
            int[] at = q.poll();
            if (at[1] > dist[at[0]]) continue;
            for (Edge e : g.get(at[0])) if (at[1] + e.cost() < dist[e.to()]) { dist[e.to()] = at[1] + e.cost(); q.add(new int[] {e.to(), dist[e.to()]}); }
        }
        return dist;
    }
    static List<Integer> bfs(List<List<Edge>> g, int from) { List<Integer> order = new ArrayList<>(); boolean[] seen = new boolean[g.size()]; Deque<Integer> q = new ArrayDeque<>(List.of(from)); seen[from] = true; while (!q.isEmpty()) { int v = q.poll(); order.add(v); for (Edge e : g.get(v)) if (!seen[e.to()]) { seen[e.to()] = true; q.add(e.to()); } } return order; }
    static void dfs(List<List<Edge>> g, int v, Set<Integer> seen) { if (!seen.add(v)) return; for (Edge e : g.get(v)) dfs(g, e.to(), seen); }
    static int find(int[] p, int x) { return p[x] == x ? x : (p[x] = find(p, p[x])); }
    static int kruskal(int n, int[][] edges) { int[] p = new int[n]; for (int i = 0; i < n; i++) p[i] = i; int[][] sorted = edges.clone(); Arrays.sort(sorted, Comparator.comparingInt(e -> e[2])); int sum = 0; for (int[] e : sorted) { int a = find(p, e[0]), b = find(p, e[1]); if (a != b) { p[a] = b; sum += e[2]; } } return sum; }
    static List<String> topological(Map<String, List<String>> needs) { List<String> out = new ArrayList<>(); Set<String> done = new LinkedHashSet<>(); for (String k : new TreeSet<>(needs.keySet())) visit(k, needs, done); out.addAll(done); return out; }
    static void visit(String k, Map<String, List<String>> needs, Set<String> done) { if (done.contains(k)) return; for (String d : needs.getOrDefault(k, List.of())) visit(d, needs, done); done.add(k); }

    public static void main(String[] args) {
        int[][] edges = {{0, 1, 7}, {0, 2, 9}, {0, 5, 14}, {1, 2, 10}, {1, 3, 15}, {2, 3, 11}, {2, 5, 2}, {3, 4, 6}, {4, 5, 9}};
        List<List<Edge>> g = graph(6, edges);
        System.out.println(Arrays.toString(dijkstra(g, 0)) + " " + bfs(g, 0) + " " + kruskal(6, edges));
        Set<Integer> seen = new LinkedHashSet<>();
        dfs(g, 0, seen);
        System.out.println(seen + " " + topological(Map.of("shoes", List.of("socks", "trousers"), "trousers", List.of("pants"), "jacket", List.of("shirt"), "shirt", List.of("pants"))));
        int inf = 1_000_000;
        int[][] d = new int[6][6];
        for (int[] row : d) Arrays.fill(row, inf);
        for (int i = 0; i < 6; i++) d[i][i] = 0;
        for (int[] e : edges) d[e[0]][e[1]] = d[e[1]][e[0]] = e[2];
        for (int k = 0; k < 6; k++) for (int i = 0; i < 6; i++) for (int j = 0; j < 6; j++) d[i][j] = Math.min(d[i][j], d[i][k] + d[k][j]);
        System.out.println(Arrays.deepToString(d));
    }
}
