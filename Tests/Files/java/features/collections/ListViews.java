public class ListViews {
    public static void main(String[] args) throws Exception {
        Integer[] a = {3, 1, 2};
        java.util.List<Integer> v = java.util.Arrays.asList(a);
        java.util.Collections.sort(v);
        System.out.println(a[0] + "" + v);
        java.util.List<Integer> l = new java.util.ArrayList<>(v);
        java.util.List<Integer> s = l.subList(1, 3);
        s.set(0, 20);
        s.add(30);
        System.out.println(l + " " + s);
        l.add(5);
        try { s.size(); } catch (java.util.ConcurrentModificationException e) { System.out.println("stale"); }
        java.util.List<Integer> u = java.util.Collections.unmodifiableList(l);
        l.set(0, -1);
        System.out.println(u.get(0) + " " + java.util.List.copyOf(l).equals(l));
        java.util.Map<String, Integer> m = new java.util.TreeMap<>(java.util.Map.of("a", 1, "b", 2));
        m.keySet().remove("a");
        try { m.values().add(0); } catch (UnsupportedOperationException e) { System.out.println(m); }
    }
}
