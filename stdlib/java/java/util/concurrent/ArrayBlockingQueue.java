package java.util.concurrent;

import java.util.ArrayDeque;

/** A queue of a given length on which threads wait. */
public class ArrayBlockingQueue<E> extends GuardedQueue<E> {
    public ArrayBlockingQueue(int capacity) { this(capacity, false); }
    public ArrayBlockingQueue(int capacity, boolean isFair) { super(new ArrayDeque<>(), capacity); }
}
