package java.util;

/** Pseudo-random numbers: the linear congruential sequence that the JDK documents. */
public class Random implements java.io.Serializable {
    private static final long MULTIPLIER = 0x5DEECE66DL;
    private static final long MASK = (1L << 48) - 1;
    private static long uniquifier = 8682522807148012L;

    private long seed;
    private double nextGaussian;
    private boolean hasGaussian;

    public Random() {
        uniquifier *= 1181783497276652981L;
        setSeed(uniquifier ^ System.nanoTime());
    }

    public Random(long seed) { setSeed(seed); }

    public void setSeed(long seed) {
        this.seed = (seed ^ MULTIPLIER) & MASK;
        hasGaussian = false;
    }

    protected int next(int bits) {
        seed = seed * MULTIPLIER + 0xBL & MASK;
        return (int) (seed >>> 48 - bits);
    }

    public int nextInt() { return next(32); }

    public int nextInt(int bound) {
        if (bound <= 0) throw new IllegalArgumentException("bound must be positive");
        int r = next(31);
        int m = bound - 1;
        if ((bound & m) == 0) return (int) (bound * (long) r >> 31);
        for (int u = r; u - (r = u % bound) + m < 0; u = next(31)) {}
        return r;
    }

    public int nextInt(int origin, int bound) {
        if (origin >= bound) throw new IllegalArgumentException("bound must be greater than origin");
        int r = nextInt();
        int n = bound - origin;
        int m = n - 1;
        if (n > 0 && (n & m) == 0) return (r & m) + origin;
        if (n > 0) {
            for (int u = r >>> 1; u + m - (r = u % n) < 0; u = nextInt() >>> 1) {}
            return r + origin;
        }
        while (r < origin || r >= bound) r = nextInt();
        return r;
    }

    public long nextLong() { return ((long) next(32) << 32) + next(32); }
    public boolean nextBoolean() { return next(1) != 0; }
    public float nextFloat() { return next(24) / (float) (1 << 24); }
    public double nextDouble() { return (((long) next(26) << 27) + next(27)) * 1.1102230246251565E-16; }

    public void nextBytes(byte[] bytes) {
        for (int i = 0; i < bytes.length;) {
            for (int rnd = nextInt(), n = Math.min(bytes.length - i, 4); n-- > 0; rnd >>= 8) bytes[i++] = (byte) rnd;
        }
    }

    public double nextGaussian() {
        if (hasGaussian) {
            hasGaussian = false;
            return nextGaussian;
        }
        double v1;
        double v2;
        double s;
        do {
            v1 = 2 * nextDouble() - 1;
            v2 = 2 * nextDouble() - 1;
            s = v1 * v1 + v2 * v2;
        } while (s >= 1 || s == 0);
        double multiplier = Math.sqrt(-2 * StrictMath.log(s) / s);
        nextGaussian = v2 * multiplier;
        hasGaussian = true;
        return v1 * multiplier;
    }

    public java.util.stream.IntStream ints() { return java.util.stream.IntStream.generate(() -> nextInt()); }
    public java.util.stream.IntStream ints(long count) { return ints().limit(count); }
    public java.util.stream.IntStream ints(int from, int to) {
        if (from >= to) throw new IllegalArgumentException("bound must be greater than origin");
        return java.util.stream.IntStream.generate(() -> from + nextInt(to - from));
    }
    public java.util.stream.IntStream ints(long count, int from, int to) { return ints(from, to).limit(count); }
    public java.util.stream.LongStream longs() { return java.util.stream.LongStream.generate(() -> nextLong()); }
    public java.util.stream.LongStream longs(long count) { return longs().limit(count); }
    public java.util.stream.LongStream longs(long from, long to) {
        if (from >= to) throw new IllegalArgumentException("bound must be greater than origin");
        return java.util.stream.LongStream.generate(() -> from + Math.floorMod(nextLong(), to - from));
    }
    public java.util.stream.LongStream longs(long count, long from, long to) { return longs(from, to).limit(count); }
    public java.util.stream.DoubleStream doubles() { return java.util.stream.DoubleStream.generate(() -> nextDouble()); }
    public java.util.stream.DoubleStream doubles(long count) { return doubles().limit(count); }
    public java.util.stream.DoubleStream doubles(double from, double to) {
        if (from >= to) throw new IllegalArgumentException("bound must be greater than origin");
        return java.util.stream.DoubleStream.generate(() -> from + nextDouble() * (to - from));
    }
    public java.util.stream.DoubleStream doubles(long count, double from, double to) { return doubles(from, to).limit(count); }
}
