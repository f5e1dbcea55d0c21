public class ComparatorsDeep {
    record P(String n, Integer a, double s) {}

    public static void main(String[] args) throws Exception {
        java.util.List<P> l = new java.util.ArrayList<>(java.util.List.of(new P("b", 3, 1.5), new P("a", 3, 2.5), new P("c", 1, 1.5)));
        l.sort(java.util.Comparator.comparing(P::a).thenComparing(P::n));
        System.out.println(l);
        l.sort(java.util.Comparator.comparingDouble(P::s).reversed().thenComparing(P::n, java.util.Comparator.reverseOrder()));
        System.out.println(l);
        l.sort(java.util.Collections.reverseOrder(java.util.Comparator.comparing(P::n)));
        System.out.println(l.get(0) + " " + l.stream().min(java.util.Comparator.comparingInt(P::a)).get());
        java.util.TreeMap<P, Integer> t = new java.util.TreeMap<>(java.util.Comparator.comparing(P::n));
        for (P p : l) t.put(p, p.a());
        System.out.println(t.firstKey().n() + t.lastEntry().getValue());
    }
}
