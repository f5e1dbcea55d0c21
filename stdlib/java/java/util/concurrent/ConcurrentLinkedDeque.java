package java.util.concurrent;

import java.util.ArrayDeque;

/** A queue with two ends for several threads; operations run to their end. */
public class ConcurrentLinkedDeque<E> extends ArrayDeque<E> {
    public ConcurrentLinkedDeque() {}
    @Override public synchronized void addFirst(E element) { super.addFirst(element); }
    @Override public synchronized void addLast(E element) { super.addLast(element); }
    @Override public synchronized E pollFirst() { return super.pollFirst(); }
    @Override public synchronized E pollLast() { return super.pollLast(); }
}
