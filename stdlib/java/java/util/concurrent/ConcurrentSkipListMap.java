package java.util.concurrent;

import java.util.*;

/** A sorted map; changes run one at a time. */
public class ConcurrentSkipListMap<K, V> extends TreeMap<K, V> implements ConcurrentMap<K, V> {
    public ConcurrentSkipListMap() {}
    public ConcurrentSkipListMap(Comparator<? super K> order) { super(order); }
    public ConcurrentSkipListMap(Map<? extends K, ? extends V> other) { super(other); }
    @Override public synchronized V put(K key, V value) { return super.put(key, value); }
    @Override public synchronized V get(Object key) { return super.get(key); }
    @Override public synchronized V remove(Object key) { return super.remove(key); }
}
