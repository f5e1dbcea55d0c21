package java.util.concurrent.atomic;

/** Numbers that threads change one at a time. */
public class AtomicIntegerArray {
    private final int[] values;
    public AtomicIntegerArray(int size) { values = new int[size]; }
    public AtomicIntegerArray(int[] values) { this.values = values.clone(); }
    public final int length() { return values.length; }
    public final synchronized int get(int i) { return values[i]; }
    public final synchronized void set(int i, int value) { values[i] = value; }
    public final synchronized int getAndSet(int i, int value) {
        int old = values[i];
        values[i] = value;
        return old;
    }
    public final synchronized boolean compareAndSet(int i, int expected, int value) {
        if (values[i] != expected) return false;
        values[i] = value;
        return true;
    }
    public final synchronized int addAndGet(int i, int delta) { return values[i] += delta; }
    public final int getAndAdd(int i, int delta) { return addAndGet(i, delta) - delta; }
    public final int incrementAndGet(int i) { return addAndGet(i, 1); }
    public final int decrementAndGet(int i) { return addAndGet(i, -1); }
    public final int getAndIncrement(int i) { return addAndGet(i, 1) - 1; }
    public final int getAndDecrement(int i) { return addAndGet(i, -1) + 1; }
    @Override public String toString() { return java.util.Arrays.toString(values); }
}
