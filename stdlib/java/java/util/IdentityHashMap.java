package java.util;

/** A map that tells keys apart by identity. Its order is unspecified; here it is that of insertion. */
public class IdentityHashMap<K, V> extends AbstractMap<K, V> implements java.io.Serializable, Cloneable {
    private static final class Key {
        final Object object;
        Key(Object object) { this.object = object; }
        @Override public int hashCode() { return System.identityHashCode(object); }
        @Override public boolean equals(Object other) { return other instanceof Key && ((Key) other).object == object; }
    }

    private final LinkedHashMap<Key, V> map = new LinkedHashMap<>();

    public IdentityHashMap() {}
    public IdentityHashMap(int expected) {}
    public IdentityHashMap(Map<? extends K, ? extends V> other) { putAll(other); }

    @Override public int size() { return map.size(); }
    @Override public boolean containsKey(Object key) { return map.containsKey(new Key(key)); }
    @Override public V get(Object key) { return map.get(new Key(key)); }
    @Override public V put(K key, V value) { return map.put(new Key(key), value); }
    @Override public V remove(Object key) { return map.remove(new Key(key)); }
    @Override public void clear() { map.clear(); }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new AbstractSet<Map.Entry<K, V>>() {
            @Override public int size() { return map.size(); }
            @Override public Iterator<Map.Entry<K, V>> iterator() {
                Iterator<Map.Entry<Key, V>> each = map.entrySet().iterator();
                return new Iterator<Map.Entry<K, V>>() {
                    @Override public boolean hasNext() { return each.hasNext(); }
                    @Override public void remove() { each.remove(); }
                    @SuppressWarnings("unchecked")
                    @Override public Map.Entry<K, V> next() {
                        Map.Entry<Key, V> entry = each.next();
                        return new AbstractMap.SimpleEntry<K, V>((K) entry.getKey().object, entry.getValue()) {
                            @Override public V setValue(V value) {
                                entry.setValue(value);
                                return super.setValue(value);
                            }
                        };
                    }
                };
            }
        };
    }
}
