package java.util;

/** A list on top of a list iterator. */
public abstract class AbstractSequentialList<E> extends AbstractList<E> {
    protected AbstractSequentialList() {}
    @Override public abstract ListIterator<E> listIterator(int index);
    @Override public Iterator<E> iterator() { return listIterator(); }
    @Override public E get(int index) { return listIterator(index).next(); }
    @Override public E set(int index, E element) {
        ListIterator<E> each = listIterator(index);
        E old = each.next();
        each.set(element);
        return old;
    }
    @Override public void add(int index, E element) { listIterator(index).add(element); }
    @Override public E remove(int index) {
        ListIterator<E> each = listIterator(index);
        E old = each.next();
        each.remove();
        return old;
    }
}
