package java.util.concurrent.atomic;

import java.util.function.UnaryOperator;

/** References that threads change one at a time. */
public class AtomicReferenceArray<E> implements java.io.Serializable {
    private final Object[] values;
    public AtomicReferenceArray(int size) { values = new Object[size]; }
    public AtomicReferenceArray(E[] values) { this.values = java.util.Arrays.copyOf(values, values.length, Object[].class); }
    public final int length() { return values.length; }
    @SuppressWarnings("unchecked")
    public final synchronized E get(int index) { return (E) values[index]; }
    public final synchronized void set(int index, E value) { values[index] = value; }
    public final void lazySet(int index, E value) { set(index, value); }
    public final synchronized E getAndSet(int index, E value) {
        E old = get(index);
        values[index] = value;
        return old;
    }
    public final synchronized boolean compareAndSet(int index, E expected, E value) {
        if (values[index] != expected) return false;
        values[index] = value;
        return true;
    }
    public final synchronized E updateAndGet(int index, UnaryOperator<E> function) {
        E made = function.apply(get(index));
        values[index] = made;
        return made;
    }
    public final synchronized E getAndUpdate(int index, UnaryOperator<E> function) {
        E old = get(index);
        values[index] = function.apply(old);
        return old;
    }
    @Override public synchronized String toString() { return java.util.Arrays.toString(values); }
}
