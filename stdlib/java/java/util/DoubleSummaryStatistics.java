package java.util;

/** Count, sum, least and greatest of numbers. */
public class DoubleSummaryStatistics implements java.util.function.DoubleConsumer {
    private long count;
    private final phantom.runtime.Sum sum = new phantom.runtime.Sum();
    private double min = Double.POSITIVE_INFINITY;
    private double max = Double.NEGATIVE_INFINITY;

    public DoubleSummaryStatistics() {}

    @Override public void accept(double value) {
        count++;
        sum.add(value);
        min = Math.min(min, value);
        max = Math.max(max, value);
    }

    public void combine(DoubleSummaryStatistics other) {
        count += other.count;
        sum.add(other.sum);
        min = Math.min(min, other.min);
        max = Math.max(max, other.max);
    }

    public final long getCount() { return count; }
    public final double getSum() { return sum.get(); }
    public final double getMin() { return min; }
    public final double getMax() { return max; }
    public final double getAverage() { return count > 0 ? getSum() / count : 0; }

    @Override public String toString() {
        return String.format("%s{count=%d, sum=%f, min=%f, average=%f, max=%f}", "DoubleSummaryStatistics", count, getSum(), min, getAverage(), max);
    }
}
