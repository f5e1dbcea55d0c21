package phantom.runtime;

/** A sum of doubles with compensation (Kahan), as the JDK's streams make it. */
public final class Sum {
    private double sum;
    private double compensation;
    private double simple;

    public void add(double value) {
        double part = value - compensation;
        double next = sum + part;
        compensation = (next - sum) - part;
        sum = next;
        simple += value;
    }

    public void add(Sum other) {
        double part = other.sum;
        double rest = other.compensation;
        double plain = simple + other.simple;
        add(part);
        add(-rest);
        simple = plain;
    }

    public double get() {
        double result = sum - compensation;
        return result != result && Double.isInfinite(simple) ? simple : result;
    }
}
