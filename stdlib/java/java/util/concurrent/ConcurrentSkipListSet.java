package java.util.concurrent;

import java.util.*;

/** A sorted set; changes run one at a time. */
public class ConcurrentSkipListSet<E> extends TreeSet<E> {
    public ConcurrentSkipListSet() {}
    public ConcurrentSkipListSet(Comparator<? super E> order) { super(order); }
    @Override public synchronized boolean add(E element) { return super.add(element); }
    @Override public synchronized boolean remove(Object element) { return super.remove(element); }
}
