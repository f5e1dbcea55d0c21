package java.util;

/** A sorted set: the keys of a tree map. */
public class TreeSet<E> extends AbstractSet<E> implements NavigableSet<E>, Cloneable, java.io.Serializable {
    private static final Object PRESENT = new Object();
    private final NavigableMap<E, Object> map;

    private TreeSet(NavigableMap<E, Object> map) { this.map = map; }
    public TreeSet() { map = new TreeMap<>(); }
    public TreeSet(Comparator<? super E> order) { map = new TreeMap<>(order); }
    public TreeSet(Collection<? extends E> elements) {
        map = new TreeMap<>();
        addAll(elements);
    }
    public TreeSet(SortedSet<E> elements) {
        map = new TreeMap<>(elements.comparator());
        addAll(elements);
    }

    private NavigableSet<E> keys(NavigableMap<E, Object> part) { return new TreeSet<>(part); }

    @Override public Iterator<E> iterator() { return map.navigableKeySet().iterator(); }
    @Override public Iterator<E> descendingIterator() { return map.descendingKeySet().iterator(); }
    @Override public NavigableSet<E> descendingSet() { return keys(map.descendingMap()); }
    @Override public int size() { return map.size(); }
    @Override public boolean isEmpty() { return map.isEmpty(); }
    @Override public boolean contains(Object element) { return map.containsKey(element); }
    @Override public boolean add(E element) { return map.put(element, PRESENT) == null; }
    @Override public boolean remove(Object element) { return map.remove(element) != null; }
    @Override public void clear() { map.clear(); }
    @Override public Comparator<? super E> comparator() { return map.comparator(); }
    @Override public E first() { return map.firstKey(); }
    @Override public E last() { return map.lastKey(); }
    @Override public E lower(E element) { return map.lowerKey(element); }
    @Override public E floor(E element) { return map.floorKey(element); }
    @Override public E ceiling(E element) { return map.ceilingKey(element); }
    @Override public E higher(E element) { return map.higherKey(element); }
    @Override public E pollFirst() { Map.Entry<E, ?> entry = map.pollFirstEntry(); return entry == null ? null : entry.getKey(); }
    @Override public E pollLast() { Map.Entry<E, ?> entry = map.pollLastEntry(); return entry == null ? null : entry.getKey(); }
    @Override public NavigableSet<E> subSet(E from, boolean a, E to, boolean b) { return keys(map.subMap(from, a, to, b)); }
    @Override public NavigableSet<E> headSet(E to, boolean inclusive) { return keys(map.headMap(to, inclusive)); }
    @Override public NavigableSet<E> tailSet(E from, boolean inclusive) { return keys(map.tailMap(from, inclusive)); }
    @Override public SortedSet<E> subSet(E from, E to) { return subSet(from, true, to, false); }
    @Override public SortedSet<E> headSet(E to) { return headSet(to, false); }
    @Override public SortedSet<E> tailSet(E from) { return tailSet(from, true); }
    @Override public Object clone() { return new TreeSet<>((SortedSet<E>) this); }
}
