package java.util.concurrent;

import java.util.*;

/** A queue for several threads. */
public class ConcurrentLinkedQueue<E> extends AbstractQueue<E> implements java.io.Serializable {
    private final ArrayDeque<E> elements = new ArrayDeque<>();
    public ConcurrentLinkedQueue() {}
    public ConcurrentLinkedQueue(Collection<? extends E> given) { addAll(given); }
    @Override public synchronized int size() { return elements.size(); }
    @Override public synchronized boolean offer(E element) { return elements.offer(element); }
    @Override public synchronized E poll() { return elements.poll(); }
    @Override public synchronized E peek() { return elements.peek(); }
    @Override public synchronized boolean remove(Object element) { return elements.remove(element); }
    @Override public synchronized Iterator<E> iterator() { return new ArrayList<>(elements).iterator(); }
}
