public class PriorityAndTies {
    public static void main(String[] args) throws Exception {
        java.util.PriorityQueue<int[]> q = new java.util.PriorityQueue<>((a, b) -> a[0] != b[0] ? Integer.compare(a[0], b[0]) : Integer.compare(b[1], a[1]));
        for (int i = 0; i < 10; i++) q.add(new int[] {i * 7 % 4, i});
        StringBuilder s = new StringBuilder();
        while (!q.isEmpty()) { int[] e = q.poll(); s.append(e[0]).append('/').append(e[1]).append(' '); }
        System.out.println(s);
        java.util.PriorityQueue<String> p = new java.util.PriorityQueue<>(java.util.List.of("pear", "apple", "fig", "kiwi", "date"));
        System.out.println(p + " " + p.poll() + p);
        p.remove("kiwi");
        p.offer("aaa");
        System.out.println(p + " " + p.contains("pear") + p.size());
    }
}
