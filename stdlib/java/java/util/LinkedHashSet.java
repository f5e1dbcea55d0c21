package java.util;

/** A hash set whose iterators go in the order of insertion. */
public class LinkedHashSet<E> extends HashSet<E> {
    public LinkedHashSet() { super(new LinkedHashMap<>()); }
    public LinkedHashSet(int capacity) { super(new LinkedHashMap<>(capacity)); }

    public LinkedHashSet(Collection<? extends E> other) {
        super(new LinkedHashMap<>());
        addAll(other);
    }
    public LinkedHashSet(int capacity, float loadFactor) {}
}
