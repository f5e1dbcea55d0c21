package java.util.concurrent;

import java.util.*;
import java.util.function.*;

/** A hash map for several threads, without nulls. Its iterators go on over what was there when they began. */
public class ConcurrentHashMap<K, V> extends AbstractMap<K, V> implements ConcurrentMap<K, V>, java.io.Serializable {
    private final HashMap<K, V> map;

    public ConcurrentHashMap() { map = new HashMap<>(); }
    public ConcurrentHashMap(int capacity) { map = new HashMap<>(capacity + (capacity >>> 1) + 1); }
    public ConcurrentHashMap(int capacity, float loadFactor) { map = new HashMap<>(capacity); }
    public ConcurrentHashMap(int capacity, float loadFactor, int level) { map = new HashMap<>(capacity); }
    public ConcurrentHashMap(Map<? extends K, ? extends V> other) {
        map = new HashMap<>();
        putAll(other);
    }

    public static <T> KeySetView<T, Boolean> newKeySet() { return new KeySetView<>(new ConcurrentHashMap<T, Boolean>(), true); }
    public static <T> KeySetView<T, Boolean> newKeySet(int capacity) { return newKeySet(); }

    /** The keys of a map as a set; adding gives them one value, if there is one to give. */
    public static class KeySetView<K, V> extends AbstractSet<K> implements java.io.Serializable {
        private final ConcurrentHashMap<K, V> map;
        private final V value;
        KeySetView(ConcurrentHashMap<K, V> map, V value) {
            this.map = map;
            this.value = value;
        }
        @Override public int size() { return map.size(); }
        @Override public boolean contains(Object key) { return map.containsKey(key); }
        @Override public boolean remove(Object key) { return map.remove(key) != null; }
        @Override public void clear() { map.clear(); }
        @Override public boolean add(K key) {
            if (value == null) throw new UnsupportedOperationException();
            return map.putIfAbsent(key, value) == null;
        }
        @Override public Iterator<K> iterator() {
            Iterator<Map.Entry<K, V>> each = map.entrySet().iterator();
            return new Iterator<K>() {
                @Override public boolean hasNext() { return each.hasNext(); }
                @Override public K next() { return each.next().getKey(); }
                @Override public void remove() { each.remove(); }
            };
        }
    }

    @Override public KeySetView<K, V> keySet() { return new KeySetView<>(this, null); }

    @Override public synchronized int size() { return map.size(); }
    public long mappingCount() { return size(); }
    @Override public synchronized boolean containsKey(Object key) { return map.containsKey(Objects.requireNonNull(key)); }
    @Override public synchronized boolean containsValue(Object value) { return map.containsValue(Objects.requireNonNull(value)); }
    public boolean contains(Object value) { return containsValue(value); }
    @Override public synchronized V get(Object key) { return map.get(Objects.requireNonNull(key)); }
    @Override public synchronized V getOrDefault(Object key, V other) { return map.getOrDefault(key, other); }
    @Override public synchronized V put(K key, V value) { return map.put(Objects.requireNonNull(key), Objects.requireNonNull(value)); }
    @Override public synchronized V remove(Object key) { return map.remove(Objects.requireNonNull(key)); }
    @Override public synchronized boolean remove(Object key, Object value) { return map.remove(key, value); }
    @Override public synchronized void clear() { map.clear(); }
    @Override public synchronized V putIfAbsent(K key, V value) { return map.putIfAbsent(Objects.requireNonNull(key), Objects.requireNonNull(value)); }
    @Override public synchronized V replace(K key, V value) { return map.replace(key, value); }
    @Override public synchronized boolean replace(K key, V old, V value) { return map.replace(key, old, value); }
    @Override public synchronized V computeIfAbsent(K key, Function<? super K, ? extends V> f) { return map.computeIfAbsent(key, f); }
    @Override public synchronized V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> f) { return map.computeIfPresent(key, f); }
    @Override public synchronized V compute(K key, BiFunction<? super K, ? super V, ? extends V> f) { return map.compute(key, f); }
    @Override public synchronized V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> f) { return map.merge(key, value, f); }
    public void forEach(long threshold, BiConsumer<? super K, ? super V> action) { forEach(action); }
    public <U> U reduceValues(long threshold, Function<? super V, ? extends U> f, BiFunction<? super U, ? super U, ? extends U> reducer) {
        U result = null;
        for (V value : values()) {
            U part = f.apply(value);
            if (part != null) result = result == null ? part : reducer.apply(result, part);
        }
        return result;
    }
    public Enumeration<K> keys() { return Collections.enumeration(keySet()); }
    public Enumeration<V> elements() { return Collections.enumeration(values()); }

    private synchronized Object[] entries() { return map.entrySet().toArray(); }

    @Override public Set<Map.Entry<K, V>> entrySet() {
        return new AbstractSet<Map.Entry<K, V>>() {
            @Override public int size() { return ConcurrentHashMap.this.size(); }
            @Override public void clear() { ConcurrentHashMap.this.clear(); }
            @Override public Iterator<Map.Entry<K, V>> iterator() {
                Object[] all = entries();
                return new Iterator<Map.Entry<K, V>>() {
                    private int next;
                    @Override public boolean hasNext() { return next < all.length; }
                    @SuppressWarnings("unchecked")
                    @Override public Map.Entry<K, V> next() {
                        if (next >= all.length) throw new NoSuchElementException();
                        return (Map.Entry<K, V>) all[next++];
                    }
                    @SuppressWarnings("unchecked")
                    @Override public void remove() { ConcurrentHashMap.this.remove(((Map.Entry<K, V>) all[next - 1]).getKey()); }
                };
            }
        };
    }
}
