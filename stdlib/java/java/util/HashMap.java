package java.util;

import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A map by hash code. The order of its iterators is the JDK's as long as no bucket there has become a tree: buckets in
 * ascending order, in a bucket by age.
 */
public class HashMap<K, V> extends AbstractMap<K, V> implements Cloneable, java.io.Serializable {
    static class Node<K, V> implements Map.Entry<K, V> {
        final int hash;
        final K key;
        V value;
        Node<K, V> next;
        /** Neighbours in the order of insertion, for {@link LinkedHashMap}. */
        Node<K, V> before;
        Node<K, V> after;

        Node(int hash, K key, V value) {
            this.hash = hash;
            this.key = key;
            this.value = value;
        }

        @Override public K getKey() { return key; }
        @Override public V getValue() { return value; }

        @Override
        public V setValue(V value) {
            V old = this.value;
            this.value = value;
            return old;
        }

        @Override public int hashCode() { return Objects.hashCode(key) ^ Objects.hashCode(value); }

        @Override
        public boolean equals(Object other) {
            return other instanceof Map.Entry && Objects.equals(key, ((Map.Entry<?, ?>) other).getKey())
                && Objects.equals(value, ((Map.Entry<?, ?>) other).getValue());
        }

        @Override public String toString() { return key + "=" + value; }
    }

    private Node<K, V>[] table;
    private int size;
    private int threshold;
    private final float loadFactor;
    int modCount;

    public HashMap() { loadFactor = 0.75f; }

    public HashMap(int capacity) { this(capacity, 0.75f); }

    public HashMap(int capacity, float loadFactor) {
        if (capacity < 0) throw new IllegalArgumentException("Illegal initial capacity: " + capacity);
        if (loadFactor <= 0 || loadFactor != loadFactor) throw new IllegalArgumentException("Illegal load factor: " + loadFactor);
        this.loadFactor = loadFactor;
        threshold = powerOfTwo(capacity);
    }

    public HashMap(Map<? extends K, ? extends V> other) {
        loadFactor = 0.75f;
        int count = other.size();
        if (count > 0) threshold = powerOfTwo((int) (count / 0.75f + 1));
        putAll(other);
    }

    private static int powerOfTwo(int capacity) {
        int result = 1;
        while (result < capacity && result < 1 << 30) result <<= 1;
        return result;
    }

    private static int spread(Object key) {
        if (key == null) return 0;
        int hash = key.hashCode();
        return hash ^ hash >>> 16;
    }

    @SuppressWarnings("unchecked")
    private void grow() {
        Node<K, V>[] old = table;
        int capacity = old != null ? old.length * 2 : threshold > 0 ? threshold : 16;
        threshold = (int) (capacity * loadFactor);
        Node<K, V>[] made = (Node<K, V>[]) new Node[capacity];
        table = made;
        if (old == null) return;
        for (int i = 0; i < old.length; i++) {
            // The order within a bucket stays.
            Node<K, V> lowTail = null;
            Node<K, V> highTail = null;
            for (Node<K, V> node = old[i]; node != null;) {
                Node<K, V> next = node.next;
                node.next = null;
                if ((node.hash & old.length) == 0) {
                    if (lowTail == null) made[i] = node; else lowTail.next = node;
                    lowTail = node;
                } else {
                    if (highTail == null) made[i + old.length] = node; else highTail.next = node;
                    highTail = node;
                }
                node = next;
            }
        }
    }

    final Node<K, V> find(Object key) {
        if (table == null) return null;
        int hash = spread(key);
        for (Node<K, V> node = table[hash & table.length - 1]; node != null; node = node.next) {
            if (node.hash == hash && (node.key == key || key != null && key.equals(node.key))) return node;
        }
        return null;
    }

    @Override public int size() { return size; }
    @Override public boolean isEmpty() { return size == 0; }
    @Override public boolean containsKey(Object key) { return find(key) != null; }

    @Override
    public V get(Object key) {
        Node<K, V> node = find(key);
        if (node == null) return null;
        afterAccess(node);
        return node.value;
    }

    @Override
    public V put(K key, V value) {
        Node<K, V> known = find(key);
        if (known != null) {
            V old = known.value;
            known.value = value;
            afterAccess(known);
            return old;
        }
        if (table == null) grow();
        int hash = spread(key);
        Node<K, V> node = new Node<>(hash, key, value);
        int place = hash & table.length - 1;
        Node<K, V> tail = table[place];
        if (tail == null) {
            table[place] = node;
        } else {
            while (tail.next != null) tail = tail.next;
            tail.next = node;
        }
        modCount++;
        if (++size > threshold) grow();
        afterInsertion(node);
        return null;
    }

    /** Adds a key in front of its bucket, as the JDK does where a value is computed. */
    private void putFirst(K key, V value) {
        if (table == null || size > threshold) grow();
        int hash = spread(key);
        Node<K, V> node = new Node<>(hash, key, value);
        int place = hash & table.length - 1;
        node.next = table[place];
        table[place] = node;
        modCount++;
        size++;
        afterInsertion(node);
    }

    @Override
    public V computeIfAbsent(K key, Function<? super K, ? extends V> function) {
        Node<K, V> node = find(key);
        if (node != null && node.value != null) {
            afterAccess(node);
            return node.value;
        }
        int expected = modCount;
        V value = function.apply(key);
        if (expected != modCount) throw new ConcurrentModificationException();
        if (value == null) return null;
        if (node != null) {
            node.value = value;
            afterAccess(node);
        } else {
            putFirst(key, value);
        }
        return value;
    }

    @Override
    public V compute(K key, BiFunction<? super K, ? super V, ? extends V> function) {
        Node<K, V> node = find(key);
        int expected = modCount;
        V value = function.apply(key, node == null ? null : node.value);
        if (expected != modCount) throw new ConcurrentModificationException();
        store(node, key, value);
        return value;
    }

    @Override
    public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> function) {
        Objects.requireNonNull(value);
        Node<K, V> node = find(key);
        int expected = modCount;
        V made = node == null || node.value == null ? value : function.apply(node.value, value);
        if (expected != modCount) throw new ConcurrentModificationException();
        store(node, key, made);
        return made;
    }

    private void store(Node<K, V> node, K key, V value) {
        if (node == null) {
            if (value != null) putFirst(key, value);
        } else if (value == null) {
            unlink(node);
        } else {
            node.value = value;
            afterAccess(node);
        }
    }

    @Override
    public V remove(Object key) {
        Node<K, V> node = find(key);
        if (node == null) return null;
        unlink(node);
        return node.value;
    }

    final void unlink(Node<K, V> node) {
        int place = node.hash & table.length - 1;
        Node<K, V> before = table[place];
        if (before == node) {
            table[place] = node.next;
        } else {
            while (before.next != node) before = before.next;
            before.next = node.next;
        }
        modCount++;
        size--;
        afterRemoval(node);
    }

    @Override
    public void clear() {
        modCount++;
        size = 0;
        if (table != null) for (int i = 0; i < table.length; i++) table[i] = null;
    }

    void afterAccess(Node<K, V> node) {}
    void afterInsertion(Node<K, V> node) {}
    void afterRemoval(Node<K, V> node) {}

    /** The node that an iterator begins with. */
    Node<K, V> first() { return table == null ? null : firstFrom(0); }

    private Node<K, V> firstFrom(int place) {
        while (place < table.length) {
            if (table[place] != null) return table[place];
            place++;
        }
        return null;
    }

    /** The node behind another one. */
    Node<K, V> following(Node<K, V> node) {
        return node.next != null ? node.next : firstFrom((node.hash & table.length - 1) + 1);
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new AbstractSet<Map.Entry<K, V>>() {
            @Override public int size() { return size; }
            @Override public void clear() { HashMap.this.clear(); }
            @Override public Iterator<Map.Entry<K, V>> iterator() { return new Walk(); }
            @Override public boolean contains(Object other) {
                if (!(other instanceof Map.Entry)) return false;
                Node<K, V> node = find(((Map.Entry<?, ?>) other).getKey());
                return node != null && node.equals(other);
            }
        };
    }

    private final class Walk implements Iterator<Map.Entry<K, V>> {
        private Node<K, V> next = first();
        private Node<K, V> last;
        private int expected = modCount;

        @Override public boolean hasNext() { return next != null; }

        @Override
        public Map.Entry<K, V> next() {
            if (expected != modCount) throw new ConcurrentModificationException();
            if (next == null) throw new NoSuchElementException();
            last = next;
            next = following(next);
            return last;
        }

        @Override
        public void remove() {
            if (last == null) throw new IllegalStateException();
            if (expected != modCount) throw new ConcurrentModificationException();
            unlink(last);
            last = null;
            expected = modCount;
        }
    }

    @Override
    public Object clone() { return new HashMap<>(this); }
}
