import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;

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
            private Node<K, V> last;
            private int expected = changes;

            @Override public boolean hasNext() { return next != null; }

            @Override public Entry<K, V> next() {
                if (expected != changes) throw new ConcurrentModificationException();
                if (next == null) throw new NoSuchElementException();
                last = next;
                next = next.older;
                return last;
            }

            @Override public void remove() {
                if (expected != changes) throw new ConcurrentModificationException();
                if (last == null) throw new IllegalStateException("nothing to remove");
                LruCache.this.remove(last.key);
                last = null;
                expected = changes;
            }
        };
    }

    public boolean removeIf(Predicate<? super Entry<K, V>> condition) {
        boolean found = false;
        for (Iterator<Entry<K, V>> all = iterator(); all.hasNext();) {
            if (!condition.test(all.next())) continue;
            all.remove();
            found = true;
        }
        return found;
    }

    /** The keys or values or what is made of them, from the newest to the oldest, as a view. */
    public <R> Iterable<R> mapped(Function<? super Entry<K, V>, ? extends R> function) {
        return () -> {
            Iterator<Entry<K, V>> entries = iterator();
            return new Iterator<R>() {
                @Override public boolean hasNext() { return entries.hasNext(); }
                @Override public R next() { return function.apply(entries.next()); }
            };
        };
    }

    /** What every cache can do, whichever entry it gives up. */
    interface Cache<K, V> {
        V find(K key);
        void store(K key, V value);

        default V findOr(K key, Function<? super K, ? extends V> loader) {
            V known = find(key);
            if (known == null) store(key, known = loader.apply(key));
            return known;
        }
    }

    /** Gives up what was used least often, of those the one that came first. */
    static final class LfuCache<K extends Comparable<K>, V> implements Cache<K, V> {
        private record Use<K>(int count, long since, K key) {}

        private final int capacity;
        private final Map<K, V> values = new HashMap<>();
        private final Map<K, Use<K>> uses = new HashMap<>();
        private final TreeMap<Use<K>, K> order = new TreeMap<>((a, b) ->
            a.count != b.count ? Integer.compare(a.count, b.count) : Long.compare(a.since, b.since));
        private long clock;

        LfuCache(int capacity) { this.capacity = capacity; }

        private void use(K key) {
            Use<K> before = uses.get(key);
            if (before != null) order.remove(before);
            Use<K> now = new Use<>(before == null ? 1 : before.count + 1, clock++, key);
            uses.put(key, now);
            order.put(now, key);
        }

        @Override public V find(K key) {
            V value = values.get(key);
            if (value != null) use(key);
            return value;
        }

        @Override public void store(K key, V value) {
            if (!values.containsKey(key) && values.size() == capacity) {
                K victim = order.pollFirstEntry().getValue();
                values.remove(victim);
                uses.remove(victim);
            }
            values.put(key, value);
            use(key);
        }

        @Override public String toString() {
            List<String> parts = new ArrayList<>();
            order.forEach((use, key) -> parts.add(key + "×" + use.count));
            return String.join(" ", parts);
        }
    }

    /** The same by the library's own map in the order of use, to compare with. */
    static final class LibraryCache<K, V> extends LinkedHashMap<K, V> implements Cache<K, V> {
        private static final long serialVersionUID = 1;
        private final int capacity;

        LibraryCache(int capacity) {
            super(16, 0.75f, true);
            this.capacity = capacity;
        }

        @Override protected boolean removeEldestEntry(Map.Entry<K, V> eldest) { return size() > capacity; }
        @Override public V find(K key) { return get(key); }
        @Override public void store(K key, V value) { put(key, value); }
    }

    /** Ours as such a cache. */
    private Cache<K, V> asCache() {
        return new Cache<>() {
            @Override public V find(K key) { return LruCache.this.get(key); }
            @Override public void store(K key, V value) { LruCache.this.put(key, value); }
        };
    }

    private static int distance(String a, String b, Cache<String, Integer> known) {
        if (a.isEmpty() || b.isEmpty()) return a.length() + b.length();
        String key = a + "/" + b;
        Integer found = known.find(key);
        if (found != null) return found;
        String shortA = a.substring(1), shortB = b.substring(1);
        int result = a.charAt(0) == b.charAt(0) ? distance(shortA, shortB, known)
            : 1 + Math.min(distance(shortA, shortB, known), Math.min(distance(a, shortB, known), distance(shortA, b, known)));
        known.store(key, result);
        return result;
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
        cache.removeIf(entry -> entry.value() < 100);
        long keys = 0;
        for (long key : cache.mapped(Entry::key)) keys += key;
        System.out.println(cache.size + " left, keys " + keys + ", first " + cache.mapped(Entry::value).iterator().next());
        try {
            Iterator<Entry<Long, Long>> all = cache.iterator();
            all.next();
            all.remove();
            all.remove();
        } catch (IllegalStateException exception) {
            System.out.println(exception.getMessage() + ", " + cache.size);
        }
        LfuCache<String, Integer> often = new LfuCache<>(4);
        for (String word : "a b a c a b d e f a e e g".split(" ")) often.findOr(word, text -> (int) text.charAt(0));
        System.out.println(often);
        LruCache<String, Integer> own = new LruCache<>(60);
        LibraryCache<String, Integer> theirs = new LibraryCache<>(60);
        String[][] pairs = {{"kitten", "sitting"}, {"saturday", "sundays"}, {"flaw", "lawn"}, {"intention", "execution"}};
        for (String[] pair : pairs) {
            int[] results = {distance(pair[0], pair[1], own.asCache()), distance(pair[0], pair[1], theirs), distance(pair[0], pair[1], new LfuCache<>(500))};
            System.out.println(pair[0] + " " + pair[1] + " " + results[0] + results[1] + results[2]);
        }
        StringBuilder ours = new StringBuilder();
        for (String key : own.mapped(Entry::key)) ours.insert(0, key + " ");
        System.out.println("same order: " + ours.toString().trim().equals(String.join(" ", theirs.keySet())) + ", " + own.hits + "/" + own.misses);
    }
}
