package java.util.concurrent.atomic;

import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;

/** A number that threads change one at a time. */
public class AtomicInteger extends Number {
    private volatile int value;

    public AtomicInteger() {}
    public AtomicInteger(int value) { this.value = value; }

    public final int get() { return value; }
    public final int getPlain() { return value; }
    public final int getAcquire() { return value; }
    public final synchronized void set(int value) { this.value = value; }
    public final void lazySet(int value) { set(value); }
    public final void setRelease(int value) { set(value); }
    public final synchronized int getAndSet(int next) {
        int old = value;
        value = next;
        return old;
    }
    public final synchronized boolean compareAndSet(int expected, int next) {
        if (value != expected) return false;
        value = next;
        return true;
    }
    public final boolean weakCompareAndSet(int expected, int next) { return compareAndSet(expected, next); }
    public final synchronized int getAndAdd(int delta) {
        int old = value;
        value += delta;
        return old;
    }
    public final synchronized int addAndGet(int delta) { return value += delta; }
    public final int getAndIncrement() { return getAndAdd(1); }
    public final int getAndDecrement() { return getAndAdd(-1); }
    public final int incrementAndGet() { return addAndGet(1); }
    public final int decrementAndGet() { return addAndGet(-1); }
    public final synchronized int getAndUpdate(IntUnaryOperator f) {
        int old = value;
        value = f.applyAsInt(old);
        return old;
    }
    public final synchronized int updateAndGet(IntUnaryOperator f) { return value = f.applyAsInt(value); }
    public final synchronized int getAndAccumulate(int x, IntBinaryOperator f) {
        int old = value;
        value = f.applyAsInt(old, x);
        return old;
    }
    public final synchronized int accumulateAndGet(int x, IntBinaryOperator f) { return value = f.applyAsInt(value, x); }
    @Override public int intValue() { return (int) value; }
    @Override public long longValue() { return value; }
    @Override public float floatValue() { return value; }
    @Override public double doubleValue() { return value; }
    @Override public String toString() { return String.valueOf(value); }
}
