package java.util.concurrent;

import java.util.ArrayDeque;

/** A queue on which threads wait, of any length or a given one. */
public class LinkedBlockingQueue<E> extends GuardedQueue<E> {
    public LinkedBlockingQueue() { this(Integer.MAX_VALUE); }
    public LinkedBlockingQueue(int capacity) { super(new ArrayDeque<>(), capacity); }
}
