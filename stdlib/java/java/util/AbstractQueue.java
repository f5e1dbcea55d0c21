package java.util;

/** What queues have in common, on top of {@code offer}, {@code poll} and {@code peek}. */
public abstract class AbstractQueue<E> extends AbstractCollection<E> implements Queue<E> {
    protected AbstractQueue() {}

    @Override public boolean add(E element) {
        if (!offer(element)) throw new IllegalStateException("Queue full");
        return true;
    }
    @Override public E remove() {
        E element = poll();
        if (element == null) throw new NoSuchElementException();
        return element;
    }
    @Override public E element() {
        E element = peek();
        if (element == null) throw new NoSuchElementException();
        return element;
    }
    @Override public void clear() { while (poll() != null) {} }
}
