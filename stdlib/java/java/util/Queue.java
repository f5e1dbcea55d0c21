package java.util;

/** Elements that are taken from the front. */
public interface Queue<E> extends Collection<E> {
    boolean offer(E element);
    E remove();
    E poll();
    E element();
    E peek();
}
