package java.util.concurrent;

import java.util.Comparator;
import java.util.PriorityQueue;

/** A queue by order on which threads wait. */
public class PriorityBlockingQueue<E> extends GuardedQueue<E> {
    public PriorityBlockingQueue() { this(11, null); }
    public PriorityBlockingQueue(int size) { this(size, null); }
    public PriorityBlockingQueue(int size, Comparator<? super E> order) { super(new PriorityQueue<>(order), Integer.MAX_VALUE); }
}
