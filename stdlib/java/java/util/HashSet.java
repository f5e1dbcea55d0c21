package java.util;

/** A set by hash code. */
public class HashSet<E> extends AbstractSet<E> implements Cloneable, java.io.Serializable {
    private static final Object PRESENT = new Object();
    private final HashMap<E, Object> map;

    public HashSet() { map = new HashMap<>(); }
    public HashSet(int capacity) { map = new HashMap<>(capacity); }
    public HashSet(int capacity, float loadFactor) { map = new HashMap<>(capacity, loadFactor); }

    public HashSet(Collection<? extends E> other) {
        map = new HashMap<>(Math.max((int) (other.size() / .75f) + 1, 16));
        addAll(other);
    }

    HashSet(HashMap<E, Object> map) { this.map = map; }

    @Override public Iterator<E> iterator() { return map.keySet().iterator(); }
    @Override public int size() { return map.size(); }
    @Override public boolean contains(Object element) { return map.containsKey(element); }
    @Override public boolean add(E element) { return map.put(element, PRESENT) == null; }
    @Override public boolean remove(Object element) { return map.remove(element) == PRESENT; }
    @Override public void clear() { map.clear(); }
    @Override public Object clone() { return new HashSet<>(this); }
}
