public class Caches {
    static class Cache<K extends Comparable<K>, V> { private final java.util.TreeMap<K, V> m = new java.util.TreeMap<>(); private final java.util.function.Function<? super K, ? extends V> f; int misses; Cache(java.util.function.Function<? super K, ? extends V> f) { this.f = f; } V get(K k) { V v = m.get(k); if (v == null) { misses++; m.put(k, v = f.apply(k)); } return v; } java.util.Optional<K> top() { return m.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(m.lastKey()); } }

    public static void main(String[] args) throws Exception {
        Cache<Integer, String> c = new Cache<>(n -> "v" + n * n);
        System.out.println(c.get(3) + c.get(3) + c.get(5) + c.misses + c.top() + new Cache<String, Integer>(String::length).top());
    }
}
