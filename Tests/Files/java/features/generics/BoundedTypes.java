import java.util.*;

public class BoundedTypes {
    static <T extends Comparable<T>> T max(T a, T b) { return a.compareTo(b) >= 0 ? a : b; }
    static double sum(Collection<? extends Number> all) { double s = 0; for (Number n : all) s += n.doubleValue(); return s; }
    static void fill(List<? super Integer> list) { for (int i = 0; i < 3; i++) list.add(i); }
    static <T extends Number & Comparable<T>> int both(T a, T b) { return a.compareTo(b) + a.intValue(); }
    static <K, V extends Comparable<V>> K best(Map<K, V> map) {
        K found = null;
        V top = null;
        for (Map.Entry<K, V> e : map.entrySet()) if (top == null || e.getValue().compareTo(top) > 0) { found = e.getKey(); top = e.getValue(); }
        return found;
    }

    public static void main(String[] args) {
        System.out.println(max(3, 7) + max("a", "b") + max(2.5, 1.5));
        System.out.println(sum(List.of(1, 2.5, 3L)));
        List<Number> numbers = new ArrayList<>();
        List<Object> objects = new ArrayList<>();
        fill(numbers);
        fill(objects);
        System.out.println(numbers + "" + objects + both(3, 2));
        System.out.println(best(Map.of("a", 1, "b", 5, "c", 3)));
    }
}
