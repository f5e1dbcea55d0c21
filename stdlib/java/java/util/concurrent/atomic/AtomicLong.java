package java.util.concurrent.atomic;

import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;

/** A number that threads change one at a time. */
public class AtomicLong extends Number {
    private volatile long value;

    public AtomicLong() {}
    public AtomicLong(long value) { this.value = value; }

    public final long get() { return value; }
    public final long getPlain() { return value; }
    public final long getAcquire() { return value; }
    public final synchronized void set(long value) { this.value = value; }
    public final void lazySet(long value) { set(value); }
    public final void setRelease(long value) { set(value); }
    public final synchronized long getAndSet(long next) {
        long old = value;
        value = next;
        return old;
    }
    public final synchronized boolean compareAndSet(long expected, long next) {
        if (value != expected) return false;
        value = next;
        return true;
    }
    public final boolean weakCompareAndSet(long expected, long next) { return compareAndSet(expected, next); }
    public final synchronized long getAndAdd(long delta) {
        long old = value;
        value += delta;
        return old;
    }
    public final synchronized long addAndGet(long delta) { return value += delta; }
    public final long getAndIncrement() { return getAndAdd(1); }
    public final long getAndDecrement() { return getAndAdd(-1); }
    public final long incrementAndGet() { return addAndGet(1); }
    public final long decrementAndGet() { return addAndGet(-1); }
    public final synchronized long getAndUpdate(LongUnaryOperator f) {
        long old = value;
        value = f.applyAsLong(old);
        return old;
    }
    public final synchronized long updateAndGet(LongUnaryOperator f) { return value = f.applyAsLong(value); }
    public final synchronized long getAndAccumulate(long x, LongBinaryOperator f) {
        long old = value;
        value = f.applyAsLong(old, x);
        return old;
    }
    public final synchronized long accumulateAndGet(long x, LongBinaryOperator f) { return value = f.applyAsLong(value, x); }
    @Override public int intValue() { return (int) value; }
    @Override public long longValue() { return value; }
    @Override public float floatValue() { return value; }
    @Override public double doubleValue() { return value; }
    @Override public String toString() { return String.valueOf(value); }
}
