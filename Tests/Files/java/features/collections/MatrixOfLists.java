public class MatrixOfLists {
    public static void main(String[] args) throws Exception {
        java.util.List<java.util.List<Integer>> m = new java.util.ArrayList<>();
        for (int i = 0; i < 3; i++) { m.add(new java.util.LinkedList<>()); for (int j = 0; j <= i; j++) m.get(i).add(i * j); }
        System.out.println(m);
        m.get(1).addAll(0, m.get(2));
        m.remove(0);
        java.util.Collections.reverse(m);
        System.out.println(m + " " + m.stream().mapToInt(java.util.List::size).sum());
        java.util.Map<String, java.util.Map<String, Integer>> g = new java.util.TreeMap<>();
        for (String s : "a-b a-c b-c".split(" ")) { String[] p = s.split("-"); g.computeIfAbsent(p[0], k -> new java.util.TreeMap<>()).merge(p[1], 1, Integer::sum); }
        System.out.println(g);
    }
}
