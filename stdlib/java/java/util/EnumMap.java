package java.util;

/** A map whose keys are constants of one enum, in their order. */
public class EnumMap<K extends Enum<K>, V> extends AbstractMap<K, V> implements java.io.Serializable, Cloneable {
    private final K[] keys;
    private final Object[] values;
    private final boolean[] present;
    private int size;

    public EnumMap(Class<K> type) { this(type.getEnumConstants()); }

    private EnumMap(K[] keys) {
        this.keys = keys;
        values = new Object[keys.length];
        present = new boolean[keys.length];
    }

    public EnumMap(EnumMap<K, ? extends V> other) {
        this(other.keys);
        putAll(other);
    }

    public EnumMap(Map<K, ? extends V> other) {
        this(keysOf(other));
        putAll(other);
    }

    private static <K extends Enum<K>> K[] keysOf(Map<K, ?> other) {
        if (other instanceof EnumMap) return ((EnumMap<K, ?>) other).keys;
        if (other.isEmpty()) throw new IllegalArgumentException("Specified map is empty");
        return other.keySet().iterator().next().getDeclaringClass().getEnumConstants();
    }

    private int place(Object key) {
        if (!(key instanceof Enum)) return -1;
        int ordinal = ((Enum<?>) key).ordinal();
        return ordinal < keys.length && keys[ordinal] == key ? ordinal : -1;
    }

    @Override public int size() { return size; }
    @Override public boolean containsKey(Object key) {
        int place = place(key);
        return place >= 0 && present[place];
    }

    @SuppressWarnings("unchecked")
    @Override public V get(Object key) {
        int place = place(key);
        return place < 0 ? null : (V) values[place];
    }

    @SuppressWarnings("unchecked")
    @Override public V put(K key, V value) {
        int place = key.ordinal();
        V old = (V) values[place];
        values[place] = value;
        if (!present[place]) size++;
        present[place] = true;
        return old;
    }

    @SuppressWarnings("unchecked")
    @Override public V remove(Object key) {
        int place = place(key);
        if (place < 0 || !present[place]) return null;
        V old = (V) values[place];
        values[place] = null;
        present[place] = false;
        size--;
        return old;
    }

    @Override public void clear() {
        for (int i = 0; i < keys.length; i++) {
            values[i] = null;
            present[i] = false;
        }
        size = 0;
    }

    private final class Entry implements Map.Entry<K, V> {
        private final int place;
        Entry(int place) { this.place = place; }
        @Override public K getKey() { return keys[place]; }
        @SuppressWarnings("unchecked")
        @Override public V getValue() { return (V) values[place]; }
        @Override public V setValue(V value) { return put(keys[place], value); }
        @Override public int hashCode() { return keys[place].hashCode() ^ Objects.hashCode(values[place]); }
        @Override public boolean equals(Object other) {
            return other instanceof Map.Entry && keys[place] == ((Map.Entry<?, ?>) other).getKey()
                && Objects.equals(values[place], ((Map.Entry<?, ?>) other).getValue());
        }
        @Override public String toString() { return keys[place] + "=" + values[place]; }
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new AbstractSet<Map.Entry<K, V>>() {
            @Override public int size() { return size; }
            @Override public void clear() { EnumMap.this.clear(); }
            @Override public Iterator<Map.Entry<K, V>> iterator() {
                return new Iterator<Map.Entry<K, V>>() {
                    private int next;
                    private int last = -1;
                    @Override public boolean hasNext() {
                        while (next < keys.length && !present[next]) next++;
                        return next < keys.length;
                    }
                    @Override public Map.Entry<K, V> next() {
                        if (!hasNext()) throw new NoSuchElementException();
                        last = next++;
                        return new Entry(last);
                    }
                    @Override public void remove() {
                        if (last < 0) throw new IllegalStateException();
                        EnumMap.this.remove(keys[last]);
                        last = -1;
                    }
                };
            }
        };
    }

    @Override public EnumMap<K, V> clone() { return new EnumMap<>(this); }
}
