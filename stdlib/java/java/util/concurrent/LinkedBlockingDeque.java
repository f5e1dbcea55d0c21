package java.util.concurrent;

/** A queue on which threads wait. */
public class LinkedBlockingDeque<E> extends LinkedBlockingQueue<E> {
    public LinkedBlockingDeque() {}
    public LinkedBlockingDeque(int capacity) { super(capacity); }
}
