package java.util.concurrent;

import java.util.*;

/** A list whose iterators see the elements that were there when they began. */
public class CopyOnWriteArrayList<E> extends ArrayList<E> {
    public CopyOnWriteArrayList() {}
    public CopyOnWriteArrayList(Collection<? extends E> elements) { super(elements); }
    @Override public synchronized boolean add(E element) { return super.add(element); }
    @Override public synchronized void add(int index, E element) { super.add(index, element); }
    @Override public synchronized E remove(int index) { return super.remove(index); }
    @Override public synchronized boolean remove(Object element) { return super.remove(element); }
    public synchronized boolean addIfAbsent(E element) { return !contains(element) && super.add(element); }
    @Override public synchronized Iterator<E> iterator() { return Collections.unmodifiableList(new ArrayList<>(Arrays.asList((E[]) toArray()))).iterator(); }
    @Override public synchronized void forEach(java.util.function.Consumer<? super E> action) { for (E each : this) action.accept(each); }
}
