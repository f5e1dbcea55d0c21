package java.util;

/**
 * What a tree map and its views have in common: all of {@link NavigableMap} on top of a few questions to the tree, for keys
 * between two bounds, upwards or downwards.
 */
abstract class SortedMapView<K, V> extends AbstractMap<K, V> implements NavigableMap<K, V> {
    /** The tree that has the entries. */
    abstract TreeMap<K, V> tree();
    abstract boolean isDescending();
    abstract boolean hasLow();
    abstract boolean hasHigh();
    abstract K low();
    abstract K high();
    abstract boolean lowInclusive();
    abstract boolean highInclusive();

    private boolean isTooLow(Object key) {
        if (!hasLow()) return false;
        int result = tree().compare(key, low());
        return result < 0 || result == 0 && !lowInclusive();
    }

    private boolean isTooHigh(Object key) {
        if (!hasHigh()) return false;
        int result = tree().compare(key, high());
        return result > 0 || result == 0 && !highInclusive();
    }

    final boolean isInside(Object key) { return !isTooLow(key) && !isTooHigh(key); }

    private TreeMap.Node<K, V> inside(TreeMap.Node<K, V> node) { return node == null || !isInside(node.key) ? null : node; }

    final TreeMap.Node<K, V> lowest() {
        TreeMap<K, V> tree = tree();
        return inside(!hasLow() ? tree.leftmost() : lowInclusive() ? tree.ceilingNode(low()) : tree.higherNode(low()));
    }

    final TreeMap.Node<K, V> highest() {
        TreeMap<K, V> tree = tree();
        return inside(!hasHigh() ? tree.rightmost() : highInclusive() ? tree.floorNode(high()) : tree.lowerNode(high()));
    }

    final TreeMap.Node<K, V> firstNode() { return isDescending() ? highest() : lowest(); }
    final TreeMap.Node<K, V> lastNode() { return isDescending() ? lowest() : highest(); }

    final TreeMap.Node<K, V> following(TreeMap.Node<K, V> node) {
        return inside(isDescending() ? TreeMap.predecessor(node) : TreeMap.successor(node));
    }

    /** The nearest entry below (side < 0) or above a key in this map's order, the key's own if it counts. */
    private TreeMap.Node<K, V> near(K key, int side, boolean own) {
        boolean down = side < 0 != isDescending();
        TreeMap<K, V> tree = tree();
        if (down) {
            if (isTooHigh(key)) return highest();
            return inside(own ? tree.floorNode(key) : tree.lowerNode(key));
        }
        if (isTooLow(key)) return lowest();
        return inside(own ? tree.ceilingNode(key) : tree.higherNode(key));
    }

    static <K, V> Map.Entry<K, V> copy(TreeMap.Node<K, V> node) {
        return node == null ? null : new AbstractMap.SimpleImmutableEntry<>(node.key, node.value);
    }

    private static <K, V> K keyOf(TreeMap.Node<K, V> node) { return node == null ? null : node.key; }

    private static <K, V> K keyOrThrow(TreeMap.Node<K, V> node) {
        if (node == null) throw new NoSuchElementException();
        return node.key;
    }

    @Override public Map.Entry<K, V> lowerEntry(K key) { return copy(near(key, -1, false)); }
    @Override public K lowerKey(K key) { return keyOf(near(key, -1, false)); }
    @Override public Map.Entry<K, V> floorEntry(K key) { return copy(near(key, -1, true)); }
    @Override public K floorKey(K key) { return keyOf(near(key, -1, true)); }
    @Override public Map.Entry<K, V> ceilingEntry(K key) { return copy(near(key, 1, true)); }
    @Override public K ceilingKey(K key) { return keyOf(near(key, 1, true)); }
    @Override public Map.Entry<K, V> higherEntry(K key) { return copy(near(key, 1, false)); }
    @Override public K higherKey(K key) { return keyOf(near(key, 1, false)); }
    @Override public Map.Entry<K, V> firstEntry() { return copy(firstNode()); }
    @Override public Map.Entry<K, V> lastEntry() { return copy(lastNode()); }
    @Override public K firstKey() { return keyOrThrow(firstNode()); }
    @Override public K lastKey() { return keyOrThrow(lastNode()); }

    @Override
    public Map.Entry<K, V> pollFirstEntry() { return poll(firstNode()); }
    @Override
    public Map.Entry<K, V> pollLastEntry() { return poll(lastNode()); }

    private Map.Entry<K, V> poll(TreeMap.Node<K, V> node) {
        Map.Entry<K, V> result = copy(node);
        if (node != null) tree().delete(node);
        return result;
    }

    @Override
    public Comparator<? super K> comparator() {
        Comparator<? super K> order = tree().order;
        return isDescending() ? Collections.reverseOrder((Comparator<K>) (Comparator<?>) order) : order;
    }

    private NavigableMap<K, V> view(boolean hasFrom, K from, boolean fromInclusive, boolean hasTo, K to, boolean toInclusive) {
        if (hasFrom && hasTo && (isDescending() ? tree().compare(to, from) : tree().compare(from, to)) > 0) {
            throw new IllegalArgumentException("fromKey > toKey");
        }
        if (isDescending()) {
            boolean has = hasFrom;
            hasFrom = hasTo;
            hasTo = has;
            K key = from;
            from = to;
            to = key;
            boolean inclusive = fromInclusive;
            fromInclusive = toInclusive;
            toInclusive = inclusive;
        }
        if (!hasFrom && !hasTo) tree().compare(from, from);
        if (hasFrom && !allows(from, fromInclusive)) throw new IllegalArgumentException("fromKey out of range");
        if (hasTo && !allows(to, toInclusive)) throw new IllegalArgumentException("toKey out of range");
        if (!hasFrom && hasLow()) {
            hasFrom = true;
            from = low();
            fromInclusive = lowInclusive();
        }
        if (!hasTo && hasHigh()) {
            hasTo = true;
            to = high();
            toInclusive = highInclusive();
        }
        return new SubMap<>(tree(), isDescending(), hasFrom, from, fromInclusive, hasTo, to, toInclusive);
    }

    private boolean allows(K key, boolean inclusive) {
        if (inclusive) return isInside(key);
        return (!hasLow() || tree().compare(key, low()) >= 0) && (!hasHigh() || tree().compare(key, high()) <= 0);
    }

    @Override
    public NavigableMap<K, V> subMap(K from, boolean fromInclusive, K to, boolean toInclusive) {
        return view(true, from, fromInclusive, true, to, toInclusive);
    }
    @Override public NavigableMap<K, V> headMap(K to, boolean inclusive) { return view(false, null, false, true, to, inclusive); }
    @Override public NavigableMap<K, V> tailMap(K from, boolean inclusive) { return view(true, from, inclusive, false, null, false); }
    @Override public SortedMap<K, V> subMap(K from, K to) { return subMap(from, true, to, false); }
    @Override public SortedMap<K, V> headMap(K to) { return headMap(to, false); }
    @Override public SortedMap<K, V> tailMap(K from) { return tailMap(from, true); }

    @Override
    public NavigableMap<K, V> descendingMap() {
        return new SubMap<>(tree(), !isDescending(), hasLow(), low(), lowInclusive(), hasHigh(), high(), highInclusive());
    }

    @Override public NavigableSet<K> navigableKeySet() { return new KeySet<>(this); }
    @Override public Set<K> keySet() { return navigableKeySet(); }
    @Override public NavigableSet<K> descendingKeySet() { return descendingMap().navigableKeySet(); }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new AbstractSet<Map.Entry<K, V>>() {
            @Override public int size() { return SortedMapView.this.size(); }
            @Override public boolean isEmpty() { return SortedMapView.this.isEmpty(); }
            @Override public void clear() { SortedMapView.this.clear(); }
            @Override public Iterator<Map.Entry<K, V>> iterator() { return new Walk<>(SortedMapView.this); }
            @Override public boolean contains(Object other) {
                if (!(other instanceof Map.Entry)) return false;
                Map.Entry<?, ?> entry = (Map.Entry<?, ?>) other;
                return containsKey(entry.getKey()) && Objects.equals(get(entry.getKey()), entry.getValue());
            }
            @Override public boolean remove(Object other) {
                if (!contains(other)) return false;
                SortedMapView.this.remove(((Map.Entry<?, ?>) other).getKey());
                return true;
            }
        };
    }

    static final class Walk<K, V> implements Iterator<Map.Entry<K, V>> {
        private final SortedMapView<K, V> map;
        private TreeMap.Node<K, V> next;
        private TreeMap.Node<K, V> last;
        private int expected;

        Walk(SortedMapView<K, V> map) {
            this.map = map;
            next = map.firstNode();
            expected = map.tree().modCount;
        }

        @Override public boolean hasNext() { return next != null; }
        @Override public Map.Entry<K, V> next() { return nextNode(); }

        TreeMap.Node<K, V> nextNode() {
            if (next == null) throw new NoSuchElementException();
            if (expected != map.tree().modCount) throw new ConcurrentModificationException();
            last = next;
            next = map.following(next);
            return last;
        }

        @Override
        public void remove() {
            if (last == null) throw new IllegalStateException();
            if (expected != map.tree().modCount) throw new ConcurrentModificationException();
            map.tree().delete(last);
            last = null;
            expected = map.tree().modCount;
        }
    }

    /** The keys of a map as a set. */
    static final class KeySet<K, V> extends AbstractSet<K> implements NavigableSet<K> {
        private final SortedMapView<K, V> map;

        KeySet(SortedMapView<K, V> map) { this.map = map; }

        private static <K, V> NavigableSet<K> keys(SortedMap<K, V> map) { return ((NavigableMap<K, V>) map).navigableKeySet(); }

        @Override
        public Iterator<K> iterator() {
            Walk<K, V> walk = new Walk<>(map);
            return new Iterator<K>() {
                @Override public boolean hasNext() { return walk.hasNext(); }
                @Override public K next() { return walk.nextNode().key; }
                @Override public void remove() { walk.remove(); }
            };
        }

        @Override public Iterator<K> descendingIterator() { return descendingSet().iterator(); }
        @Override public int size() { return map.size(); }
        @Override public boolean isEmpty() { return map.isEmpty(); }
        @Override public boolean contains(Object key) { return map.containsKey(key); }
        @Override public void clear() { map.clear(); }
        @Override public boolean remove(Object key) {
            if (!map.containsKey(key)) return false;
            map.remove(key);
            return true;
        }
        @Override public K lower(K key) { return map.lowerKey(key); }
        @Override public K floor(K key) { return map.floorKey(key); }
        @Override public K ceiling(K key) { return map.ceilingKey(key); }
        @Override public K higher(K key) { return map.higherKey(key); }
        @Override public K first() { return map.firstKey(); }
        @Override public K last() { return map.lastKey(); }
        @Override public K pollFirst() { Map.Entry<K, V> e = map.pollFirstEntry(); return e == null ? null : e.getKey(); }
        @Override public K pollLast() { Map.Entry<K, V> e = map.pollLastEntry(); return e == null ? null : e.getKey(); }
        @Override public Comparator<? super K> comparator() { return map.comparator(); }
        @Override public NavigableSet<K> descendingSet() { return map.descendingKeySet(); }
        @Override public NavigableSet<K> subSet(K from, boolean a, K to, boolean b) { return keys(map.subMap(from, a, to, b)); }
        @Override public NavigableSet<K> headSet(K to, boolean inclusive) { return keys(map.headMap(to, inclusive)); }
        @Override public NavigableSet<K> tailSet(K from, boolean inclusive) { return keys(map.tailMap(from, inclusive)); }
        @Override public SortedSet<K> subSet(K from, K to) { return keys(map.subMap(from, to)); }
        @Override public SortedSet<K> headSet(K to) { return keys(map.headMap(to)); }
        @Override public SortedSet<K> tailSet(K from) { return keys(map.tailMap(from)); }
    }

    /** A part of a tree map, perhaps downwards. */
    static final class SubMap<K, V> extends SortedMapView<K, V> {
        private final TreeMap<K, V> tree;
        private final boolean descending;
        private final boolean hasLow;
        private final K low;
        private final boolean lowInclusive;
        private final boolean hasHigh;
        private final K high;
        private final boolean highInclusive;

        SubMap(TreeMap<K, V> tree, boolean descending, boolean hasLow, K low, boolean lowInclusive, boolean hasHigh, K high,
                boolean highInclusive) {
            this.tree = tree;
            this.descending = descending;
            this.hasLow = hasLow;
            this.low = low;
            this.lowInclusive = lowInclusive;
            this.hasHigh = hasHigh;
            this.high = high;
            this.highInclusive = highInclusive;
        }

        @Override TreeMap<K, V> tree() { return tree; }
        @Override boolean isDescending() { return descending; }
        @Override boolean hasLow() { return hasLow; }
        @Override boolean hasHigh() { return hasHigh; }
        @Override K low() { return low; }
        @Override K high() { return high; }
        @Override boolean lowInclusive() { return lowInclusive; }
        @Override boolean highInclusive() { return highInclusive; }

        @Override public boolean isEmpty() { return firstNode() == null; }
        @Override public int size() {
            if (!hasLow && !hasHigh) return tree.size();
            int count = 0;
            for (TreeMap.Node<K, V> node = firstNode(); node != null; node = following(node)) count++;
            return count;
        }
        @Override public boolean containsKey(Object key) { return isInside(key) && tree.containsKey(key); }
        @Override public V get(Object key) { return isInside(key) ? tree.get(key) : null; }
        @Override public V remove(Object key) { return isInside(key) ? tree.remove(key) : null; }
        @Override public V put(K key, V value) {
            if (!isInside(key)) throw new IllegalArgumentException("key out of range");
            return tree.put(key, value);
        }
        @Override public void clear() {
            for (Walk<K, V> walk = new Walk<>(this); walk.hasNext();) {
                walk.nextNode();
                walk.remove();
            }
        }
    }
}
