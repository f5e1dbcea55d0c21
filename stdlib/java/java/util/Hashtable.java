package java.util;

import java.util.function.BiFunction;
import java.util.function.Function;

/** A map by hash code, without nulls, in the order that the JDK's has: buckets downwards, in a bucket the newest first. */
public class Hashtable<K, V> extends Dictionary<K, V> implements Map<K, V>, Cloneable, java.io.Serializable {
    private static final class Node<K, V> extends AbstractMap.SimpleEntry<K, V> {
        final int hash;
        Node<K, V> next;

        Node(int hash, K key, V value, Node<K, V> next) {
            super(key, value);
            this.hash = hash;
            this.next = next;
        }

        @Override public V setValue(V value) { return super.setValue(Objects.requireNonNull(value)); }
    }

    private Node<K, V>[] table;
    private int size;
    private int threshold;
    private final float loadFactor;
    private int modCount;
    private final AbstractMap<K, V> view = new AbstractMap<K, V>() {
        @Override public Set<Map.Entry<K, V>> entrySet() { return Hashtable.this.entrySet(); }
        @Override public int size() { return size; }
        @Override public boolean containsKey(Object key) { return Hashtable.this.containsKey(key); }
        @Override public V get(Object key) { return Hashtable.this.get(key); }
        @Override public V remove(Object key) { return Hashtable.this.remove(key); }
        @Override public void clear() { Hashtable.this.clear(); }
    };

    public Hashtable() { this(11, 0.75f); }
    public Hashtable(int capacity) { this(capacity, 0.75f); }
    public Hashtable(int capacity, float loadFactor) {
        if (capacity < 0) throw new IllegalArgumentException("Illegal Capacity: " + capacity);
        if (loadFactor <= 0 || loadFactor != loadFactor) throw new IllegalArgumentException("Illegal Load: " + loadFactor);
        this.loadFactor = loadFactor;
        makeTable(Math.max(1, capacity));
    }
    public Hashtable(Map<? extends K, ? extends V> other) {
        this(Math.max(2 * other.size(), 11), 0.75f);
        putAll(other);
    }

    @SuppressWarnings("unchecked")
    private void makeTable(int capacity) {
        table = (Node<K, V>[]) new Node[capacity];
        threshold = (int) (capacity * loadFactor);
    }

    private Node<K, V> find(Object key) {
        int hash = key.hashCode();
        for (Node<K, V> node = table[(hash & 0x7FFFFFFF) % table.length]; node != null; node = node.next) {
            if (node.hash == hash && key.equals(node.getKey())) return node;
        }
        return null;
    }

    @Override public synchronized int size() { return size; }
    @Override public synchronized boolean isEmpty() { return size == 0; }
    @Override public synchronized boolean containsKey(Object key) { return find(key) != null; }
    public synchronized boolean contains(Object value) {
        Objects.requireNonNull(value);
        for (Map.Entry<K, V> each : entrySet()) if (value.equals(each.getValue())) return true;
        return false;
    }
    @Override public boolean containsValue(Object value) { return contains(value); }
    @Override public synchronized V get(Object key) {
        Node<K, V> node = find(key);
        return node == null ? null : node.getValue();
    }

    protected void rehash() {
        Node<K, V>[] old = table;
        makeTable(old.length * 2 + 1);
        modCount++;
        for (int i = old.length - 1; i >= 0; i--) {
            for (Node<K, V> node = old[i]; node != null;) {
                Node<K, V> next = node.next;
                int place = (node.hash & 0x7FFFFFFF) % table.length;
                node.next = table[place];
                table[place] = node;
                node = next;
            }
        }
    }

    @Override
    public synchronized V put(K key, V value) {
        Objects.requireNonNull(value);
        Node<K, V> node = find(key);
        if (node != null) return node.setValue(value);
        modCount++;
        if (size >= threshold) rehash();
        int hash = key.hashCode();
        int place = (hash & 0x7FFFFFFF) % table.length;
        table[place] = new Node<>(hash, key, value, table[place]);
        size++;
        return null;
    }

    @Override
    public synchronized V remove(Object key) {
        Node<K, V> node = find(key);
        if (node == null) return null;
        int place = (node.hash & 0x7FFFFFFF) % table.length;
        if (table[place] == node) {
            table[place] = node.next;
        } else {
            Node<K, V> before = table[place];
            while (before.next != node) before = before.next;
            before.next = node.next;
        }
        size--;
        modCount++;
        return node.getValue();
    }

    @Override public synchronized void putAll(Map<? extends K, ? extends V> other) {
        for (Map.Entry<? extends K, ? extends V> each : other.entrySet()) put(each.getKey(), each.getValue());
    }

    @Override public synchronized void clear() {
        for (int i = 0; i < table.length; i++) table[i] = null;
        size = 0;
        modCount++;
    }

    private final class Walk implements Iterator<Map.Entry<K, V>> {
        private int place = table.length;
        private Node<K, V> next;
        private Node<K, V> last;
        private int expected = modCount;

        @Override public boolean hasNext() {
            while (next == null && place > 0) next = table[--place];
            return next != null;
        }
        @Override public Map.Entry<K, V> next() {
            if (expected != modCount) throw new ConcurrentModificationException();
            if (!hasNext()) throw new NoSuchElementException("Hashtable Enumerator");
            last = next;
            next = next.next;
            return last;
        }
        @Override public void remove() {
            if (last == null) throw new IllegalStateException("Hashtable Enumerator");
            if (expected != modCount) throw new ConcurrentModificationException();
            Hashtable.this.remove(last.getKey());
            expected = modCount;
            last = null;
        }
    }

    @Override public Set<Map.Entry<K, V>> entrySet() {
        return new AbstractSet<Map.Entry<K, V>>() {
            @Override public int size() { return size; }
            @Override public void clear() { Hashtable.this.clear(); }
            @Override public Iterator<Map.Entry<K, V>> iterator() { return new Walk(); }
        };
    }
    @Override public Set<K> keySet() { return view.keySet(); }
    @Override public Collection<V> values() { return view.values(); }

    @Override public synchronized Enumeration<K> keys() { return Collections.enumeration(keySet()); }
    @Override public synchronized Enumeration<V> elements() { return Collections.enumeration(values()); }

    @Override public synchronized V computeIfAbsent(K key, Function<? super K, ? extends V> function) { return Map.super.computeIfAbsent(key, function); }
    @Override public synchronized V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> function) { return Map.super.merge(key, value, function); }
    @Override public boolean equals(Object other) { return other == this || view.equals(other); }
    @Override public int hashCode() { return view.hashCode(); }
    @Override public String toString() { return view.toString(); }
    @Override public Object clone() { return new Hashtable<>(this); }
}
