package java.util.concurrent.atomic;

/** A sum to which threads add. */
public class DoubleAdder extends Number {
    private double value;
    public DoubleAdder() {}
    public synchronized void add(double more) { value += more; }
    public synchronized double sum() { return value; }
    public synchronized void reset() { value = 0; }
    public synchronized double sumThenReset() {
        double sum = value;
        value = 0;
        return sum;
    }
    @Override public String toString() { return Double.toString(sum()); }
    @Override public double doubleValue() { return sum(); }
    @Override public long longValue() { return (long) sum(); }
    @Override public int intValue() { return (int) sum(); }
    @Override public float floatValue() { return (float) sum(); }
}
