package java.util;

/** What maps have in common, on top of the set of entries. */
public abstract class AbstractMap<K, V> implements Map<K, V> {
    protected AbstractMap() {}

    @Override public abstract Set<Map.Entry<K, V>> entrySet();
    @Override public int size() { return entrySet().size(); }
    @Override public boolean isEmpty() { return size() == 0; }

    @Override
    public boolean containsValue(Object value) {
        for (Map.Entry<K, V> each : entrySet()) if (Objects.equals(value, each.getValue())) return true;
        return false;
    }

    @Override
    public boolean containsKey(Object key) {
        for (Map.Entry<K, V> each : entrySet()) if (Objects.equals(key, each.getKey())) return true;
        return false;
    }

    @Override
    public V get(Object key) {
        for (Map.Entry<K, V> each : entrySet()) if (Objects.equals(key, each.getKey())) return each.getValue();
        return null;
    }

    @Override public V put(K key, V value) { throw new UnsupportedOperationException(); }

    @Override
    public V remove(Object key) {
        for (Iterator<Map.Entry<K, V>> each = entrySet().iterator(); each.hasNext();) {
            Map.Entry<K, V> entry = each.next();
            if (Objects.equals(key, entry.getKey())) {
                V old = entry.getValue();
                each.remove();
                return old;
            }
        }
        return null;
    }

    @Override
    public void putAll(Map<? extends K, ? extends V> other) {
        for (Map.Entry<? extends K, ? extends V> each : other.entrySet()) put(each.getKey(), each.getValue());
    }

    @Override public void clear() { entrySet().clear(); }

    @Override
    public Set<K> keySet() {
        return new AbstractSet<K>() {
            @Override public int size() { return AbstractMap.this.size(); }
            @Override public boolean contains(Object key) { return containsKey(key); }
            @Override public void clear() { AbstractMap.this.clear(); }
            @Override public boolean remove(Object key) {
                if (!containsKey(key)) return false;
                AbstractMap.this.remove(key);
                return true;
            }
            @Override public Iterator<K> iterator() {
                Iterator<Map.Entry<K, V>> each = entrySet().iterator();
                return new Iterator<K>() {
                    @Override public boolean hasNext() { return each.hasNext(); }
                    @Override public K next() { return each.next().getKey(); }
                    @Override public void remove() { each.remove(); }
                };
            }
        };
    }

    @Override
    public Collection<V> values() {
        return new AbstractCollection<V>() {
            @Override public int size() { return AbstractMap.this.size(); }
            @Override public boolean contains(Object value) { return containsValue(value); }
            @Override public void clear() { AbstractMap.this.clear(); }
            @Override public Iterator<V> iterator() {
                Iterator<Map.Entry<K, V>> each = entrySet().iterator();
                return new Iterator<V>() {
                    @Override public boolean hasNext() { return each.hasNext(); }
                    @Override public V next() { return each.next().getValue(); }
                    @Override public void remove() { each.remove(); }
                };
            }
        };
    }

    @Override
    public boolean equals(Object other) {
        if (other == this) return true;
        if (!(other instanceof Map)) return false;
        Map<?, ?> map = (Map<?, ?>) other;
        if (map.size() != size()) return false;
        for (Map.Entry<K, V> each : entrySet()) {
            Object value = map.get(each.getKey());
            if (!Objects.equals(each.getValue(), value) || value == null && !map.containsKey(each.getKey())) return false;
        }
        return true;
    }

    @Override
    public int hashCode() {
        int result = 0;
        for (Map.Entry<K, V> each : entrySet()) result += each.hashCode();
        return result;
    }

    @Override
    public String toString() {
        Iterator<Map.Entry<K, V>> each = entrySet().iterator();
        if (!each.hasNext()) return "{}";
        StringBuilder result = new StringBuilder("{");
        while (true) {
            Map.Entry<K, V> entry = each.next();
            K key = entry.getKey();
            V value = entry.getValue();
            result.append(key == this ? "(this Map)" : key).append('=').append(value == this ? "(this Map)" : value);
            if (!each.hasNext()) return result.append('}').toString();
            result.append(", ");
        }
    }

    /** A key with its value, in no map. */
    public static class SimpleEntry<K, V> implements Map.Entry<K, V>, java.io.Serializable {
        private final K key;
        private V value;

        public SimpleEntry(K key, V value) {
            this.key = key;
            this.value = value;
        }
        public SimpleEntry(Map.Entry<? extends K, ? extends V> entry) { this(entry.getKey(), entry.getValue()); }

        @Override public K getKey() { return key; }
        @Override public V getValue() { return value; }
        @Override public V setValue(V value) {
            V old = this.value;
            this.value = value;
            return old;
        }
        @Override public int hashCode() { return Objects.hashCode(key) ^ Objects.hashCode(value); }
        @Override public boolean equals(Object other) {
            return other instanceof Map.Entry && Objects.equals(key, ((Map.Entry<?, ?>) other).getKey())
                && Objects.equals(value, ((Map.Entry<?, ?>) other).getValue());
        }
        @Override public String toString() { return key + "=" + value; }
    }

    /** The same, for ever. */
    public static class SimpleImmutableEntry<K, V> extends SimpleEntry<K, V> {
        public SimpleImmutableEntry(K key, V value) { super(key, value); }
        public SimpleImmutableEntry(Map.Entry<? extends K, ? extends V> entry) { super(entry); }
        @Override public V setValue(V value) { throw new UnsupportedOperationException(); }
    }
}
