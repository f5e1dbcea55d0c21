package java.util.concurrent;

import java.util.*;

/** A set in the order of insertion whose iterators see the elements that were there when they began. */
public class CopyOnWriteArraySet<E> extends AbstractSet<E> {
    private final CopyOnWriteArrayList<E> elements = new CopyOnWriteArrayList<>();
    public CopyOnWriteArraySet() {}
    public CopyOnWriteArraySet(Collection<? extends E> given) { addAll(given); }
    @Override public int size() { return elements.size(); }
    @Override public boolean contains(Object element) { return elements.contains(element); }
    @Override public boolean add(E element) { return elements.addIfAbsent(element); }
    @Override public boolean remove(Object element) { return elements.remove(element); }
    @Override public Iterator<E> iterator() { return elements.iterator(); }
}
