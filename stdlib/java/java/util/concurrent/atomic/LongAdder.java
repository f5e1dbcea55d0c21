package java.util.concurrent.atomic;

/** A sum that threads add to. */
public class LongAdder extends Number {
    private long sum;
    public LongAdder() {}
    public synchronized void add(long x) { sum += x; }
    public void increment() { add(1); }
    public void decrement() { add(-1); }
    public synchronized long sum() { return sum; }
    public synchronized void reset() { sum = 0; }
    public synchronized long sumThenReset() {
        long old = sum;
        sum = 0;
        return old;
    }
    @Override public int intValue() { return (int) sum(); }
    @Override public long longValue() { return sum(); }
    @Override public float floatValue() { return sum(); }
    @Override public double doubleValue() { return sum(); }
    @Override public String toString() { return Long.toString(sum()); }
}
