package java.util.concurrent.atomic;

import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** A reference that threads change one at a time. */
public class AtomicReference<V> implements java.io.Serializable {
    private volatile V value;
    public AtomicReference() {}
    public AtomicReference(V value) { this.value = value; }
    public final V get() { return value; }
    public final synchronized void set(V value) { this.value = value; }
    public final void lazySet(V value) { set(value); }
    public final synchronized V getAndSet(V next) {
        V old = value;
        value = next;
        return old;
    }
    public final synchronized boolean compareAndSet(V expected, V next) {
        if (value != expected) return false;
        value = next;
        return true;
    }
    public final boolean weakCompareAndSet(V expected, V next) { return compareAndSet(expected, next); }
    public final synchronized V getAndUpdate(UnaryOperator<V> f) {
        V old = value;
        value = f.apply(old);
        return old;
    }
    public final synchronized V updateAndGet(UnaryOperator<V> f) { return value = f.apply(value); }
    public final synchronized V accumulateAndGet(V x, BinaryOperator<V> f) { return value = f.apply(value, x); }
    public final synchronized V getAndAccumulate(V x, BinaryOperator<V> f) {
        V old = value;
        value = f.apply(old, x);
        return old;
    }
    @Override public String toString() { return String.valueOf(value); }
}
