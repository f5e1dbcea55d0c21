package java.util;

import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Values by key. */
public interface Map<K, V> {
    int size();
    boolean isEmpty();
    boolean containsKey(Object key);
    boolean containsValue(Object value);
    V get(Object key);
    V put(K key, V value);
    V remove(Object key);
    void putAll(Map<? extends K, ? extends V> other);
    void clear();
    Set<K> keySet();
    Collection<V> values();
    Set<Map.Entry<K, V>> entrySet();
    boolean equals(Object other);
    int hashCode();

    /** A key with its value. */
    interface Entry<K, V> {
        K getKey();
        V getValue();
        V setValue(V value);
        boolean equals(Object other);
        int hashCode();

        static <K extends Comparable<? super K>, V> Comparator<Map.Entry<K, V>> comparingByKey() {
            return (a, b) -> a.getKey().compareTo(b.getKey());
        }

        static <K, V extends Comparable<? super V>> Comparator<Map.Entry<K, V>> comparingByValue() {
            return (a, b) -> a.getValue().compareTo(b.getValue());
        }

        static <K, V> Comparator<Map.Entry<K, V>> comparingByKey(Comparator<? super K> order) {
            return (a, b) -> order.compare(a.getKey(), b.getKey());
        }

        static <K, V> Comparator<Map.Entry<K, V>> comparingByValue(Comparator<? super V> order) {
            return (a, b) -> order.compare(a.getValue(), b.getValue());
        }
    }

    default V getOrDefault(Object key, V other) {
        V value = get(key);
        return value != null || containsKey(key) ? value : other;
    }

    default void forEach(BiConsumer<? super K, ? super V> action) {
        for (Map.Entry<K, V> each : entrySet()) action.accept(each.getKey(), each.getValue());
    }

    default void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
        for (Map.Entry<K, V> each : entrySet()) each.setValue(function.apply(each.getKey(), each.getValue()));
    }

    default V putIfAbsent(K key, V value) {
        V old = get(key);
        if (old == null) old = put(key, value);
        return old;
    }

    default boolean remove(Object key, Object value) {
        Object current = get(key);
        if (!Objects.equals(current, value) || current == null && !containsKey(key)) return false;
        remove(key);
        return true;
    }

    default boolean replace(K key, V old, V value) {
        Object current = get(key);
        if (!Objects.equals(current, old) || current == null && !containsKey(key)) return false;
        put(key, value);
        return true;
    }

    default V replace(K key, V value) { return get(key) != null || containsKey(key) ? put(key, value) : null; }

    default V computeIfAbsent(K key, Function<? super K, ? extends V> function) {
        V value = get(key);
        if (value != null) return value;
        value = function.apply(key);
        if (value != null) put(key, value);
        return value;
    }

    default V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> function) {
        V old = get(key);
        if (old == null) return null;
        V value = function.apply(key, old);
        if (value != null) put(key, value); else remove(key);
        return value;
    }

    default V compute(K key, BiFunction<? super K, ? super V, ? extends V> function) {
        V old = get(key);
        V value = function.apply(key, old);
        if (value != null) {
            put(key, value);
        } else if (old != null || containsKey(key)) {
            remove(key);
        }
        return value;
    }

    default V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> function) {
        Objects.requireNonNull(value);
        V old = get(key);
        V made = old == null ? value : function.apply(old, value);
        if (made == null) remove(key); else put(key, made);
        return made;
    }
}
