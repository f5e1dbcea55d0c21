import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** A cache of bounded size that forgets what was not used for longest: own hash table and list, generic, iterable. */
public class LruCache<K, V> implements Iterable<LruCache.Entry<K, V>> {
    /** A key with its value, as iterators give it. */
    public interface Entry<K, V> {
        K key();
        V value();
    }

    private static final class Node<K, V> implements Entry<K, V> {
        final K key;
        V value;
        final int hash;
        Node<K, V> chain;
        Node<K, V> newer;
        Node<K, V> older;

        Node(K key, V value, int hash) {
            this.key = key;
            this.value = value;
            this.hash = hash;
        }

        @Override public K key() { return key; }
        @Override public V value() { return value; }
        @Override public String toString() { return key + "=" + value; }
    }

    private final int capacity;
    private Node<K, V>[] table;
    private Node<K, V> newest;
    private Node<K, V> oldest;
    private int size;
    private int changes;
    private long hits;
    private long misses;
    private BiConsumer<? super K, ? super V> listener = (key, value) -> {};

    @SuppressWarnings("unchecked")
    public LruCache(int capacity) {
        if (capacity < 1) throw new IllegalArgumentException("capacity " + capacity);
        this.capacity = capacity;
        table = (Node<K, V>[]) new Node<?, ?>[8];
    }

    public LruCache<K, V> onEviction(BiConsumer<? super K, ? super V> listener) {
        this.listener = listener;
        return this;
    }

    private static int spread(Object key) {
        int hash = key.hashCode();
        return hash ^ hash >>> 15;
    }

    private Node<K, V> find(K key, int hash) {
        for (Node<K, V> node = table[hash & table.length - 1]; node != null; node = node.chain) {
            if (node.hash == hash && node.key.equals(key)) return node;
        }
        return null;
    }

    private void detach(Node<K, V> node) {
        if (node.newer == null) newest = node.older; else node.newer.older = node.older;
        if (node.older == null) oldest = node.newer; else node.older.newer = node.newer;
        node.newer = null;
        node.older = null;
    }

    private void attach(Node<K, V> node) {
        node.older = newest;
        if (newest != null) newest.newer = node; else oldest = node;
        newest = node;
    }

    private void touch(Node<K, V> node) {
        if (node == newest) return;
        detach(node);
        attach(node);
        changes++;
    }

    public V get(K key) {
        Node<K, V> node = find(key, spread(key));
        if (node == null) {
            misses++;
            return null;
        }
        hits++;
        touch(node);
        return node.value;
    }

    public V get(K key, Function<? super K, ? extends V> loader) {
        V known = get(key);
        if (known != null) return known;
        V made = loader.apply(key);
        put(key, made);
        return made;
    }

    public void put(K key, V value) {
        int hash = spread(key);
        Node<K, V> node = find(key, hash);
        if (node != null) {
            node.value = value;
            touch(node);
            return;
        }
        if (size == capacity) evict();
        if (size >= table.length) grow();
        node = new Node<>(key, value, hash);
        node.chain = table[hash & table.length - 1];
        table[hash & table.length - 1] = node;
        attach(node);
        size++;
        changes++;
    }

    private void evict() {
        Node<K, V> victim = oldest;
        remove(victim.key);
        listener.accept(victim.key, victim.value);
    }

    public boolean remove(K key) {
        int hash = spread(key);
        int place = hash & table.length - 1;
        Node<K, V> before = null;
        for (Node<K, V> node = table[place]; node != null; before = node, node = node.chain) {
            if (node.hash != hash || !node.key.equals(key)) continue;
            if (before == null) table[place] = node.chain; else before.chain = node.chain;
            detach(node);
            size--;
            changes++;
            return true;
        }
        return false;
    }

    @SuppressWarnings("unchecked")
    private void grow() {
        Node<K, V>[] old = table;
        table = (Node<K, V>[]) new Node<?, ?>[old.length * 2];
        for (Node<K, V> head : old) {
            while (head != null) {
                Node<K, V> next = head.chain;
                int place = head.hash & table.length - 1;
                head.chain = table[place];
                table[place] = head;
                head = next;
            }
        }
    }

    /** From the newest to the oldest. */
    @Override public Iterator<Entry<K, V>> iterator() {
        return new Iterator<>() {
            private Node<K, V> next = newest;
            private final int expected = changes;

            @Override public boolean hasNext() { return next != null; }

            @Override public Entry<K, V> next() {
                if (expected != changes) throw new ConcurrentModificationException();
                if (next == null) throw new NoSuchElementException();
                Node<K, V> result = next;
                next = next.older;
                return result;
            }
        };
    }

    @Override public String toString() {
        StringBuilder text = new StringBuilder("[");
        for (Entry<K, V> entry : this) text.append(text.length() > 1 ? ", " : "").append(entry);
        return text.append("] ").append(hits).append('/').append(misses).toString();
    }

    private static long collatz(long n) {
        long steps = 0;
        for (; n != 1; steps++) n = n % 2 == 0 ? n / 2 : 3 * n + 1;
        return steps;
    }

    public static void main(String[] arguments) {
        LruCache<String, Integer> small = new LruCache<String, Integer>(3).onEviction((key, value) -> System.out.println("gone: " + key + " " + value));
        for (String word : "to be or not to be that is the question".split(" ")) {
            Integer count = small.get(word);
            small.put(word, count == null ? 1 : count + 1);
        }
        System.out.println(small);
        try {
            for (Entry<String, Integer> entry : small) small.remove(entry.key());
        } catch (ConcurrentModificationException exception) {
            System.out.println("changed under the iterator, " + small.size + " left");
        }
        LruCache<Long, Long> cache = new LruCache<>(100);
        long sum = 0;
        for (int round = 0; round < 5; round++) {
            for (long n = 1; n <= 120; n += 1 + round) sum += cache.get(n, LruCache::collatz);
        }
        System.out.println(sum + ", hits " + cache.hits + ", misses " + cache.misses);
        Iterator<Entry<Long, Long>> newest = cache.iterator();
        for (int i = 0; i < 5; i++) System.out.print(newest.next() + " ");
        System.out.println();
    }
}
