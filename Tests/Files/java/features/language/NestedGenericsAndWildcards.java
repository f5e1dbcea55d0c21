public class NestedGenericsAndWildcards {
    static double total(java.util.Map<String, ? extends java.util.Collection<? extends Number>> m) { double t = 0; for (var c : m.values()) for (Number n : c) t += n.doubleValue(); return t; }
    static <T> void swap(java.util.List<T> l, int i, int j) { T t = l.get(i); l.set(i, l.get(j)); l.set(j, t); }
    static void rev(java.util.List<?> l) { for (int i = 0, j = l.size() - 1; i < j; i++, j--) swap(l, i, j); }

    public static void main(String[] args) throws Exception {
        System.out.println(total(java.util.Map.of("a", java.util.List.of(1, 2), "b", java.util.Set.of(2.5))));
        java.util.List<String> l = new java.util.ArrayList<>(java.util.List.of("x", "y", "z"));
        rev(l);
        System.out.println(l);
    }
}
