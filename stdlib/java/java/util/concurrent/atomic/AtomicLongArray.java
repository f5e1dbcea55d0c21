package java.util.concurrent.atomic;

/** Numbers that threads change one at a time. */
public class AtomicLongArray {
    private final long[] values;
    public AtomicLongArray(int size) { values = new long[size]; }
    public AtomicLongArray(long[] values) { this.values = values.clone(); }
    public final int length() { return values.length; }
    public final synchronized long get(int i) { return values[i]; }
    public final synchronized void set(int i, long value) { values[i] = value; }
    public final synchronized long getAndSet(int i, long value) {
        long old = values[i];
        values[i] = value;
        return old;
    }
    public final synchronized boolean compareAndSet(int i, long expected, long value) {
        if (values[i] != expected) return false;
        values[i] = value;
        return true;
    }
    public final synchronized long addAndGet(int i, long delta) { return values[i] += delta; }
    public final long getAndAdd(int i, long delta) { return addAndGet(i, delta) - delta; }
    public final long incrementAndGet(int i) { return addAndGet(i, 1); }
    public final long decrementAndGet(int i) { return addAndGet(i, -1); }
    public final long getAndIncrement(int i) { return addAndGet(i, 1) - 1; }
    public final long getAndDecrement(int i) { return addAndGet(i, -1) + 1; }
    @Override public String toString() { return java.util.Arrays.toString(values); }
}
