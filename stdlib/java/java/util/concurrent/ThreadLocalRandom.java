package java.util.concurrent;

import java.util.Random;

/** Pseudo-random numbers. */
public class ThreadLocalRandom extends Random {
    private static final ThreadLocalRandom ONLY = new ThreadLocalRandom();
    private ThreadLocalRandom() {}
    public static ThreadLocalRandom current() { return ONLY; }
    public long nextLong(long limit) { return Math.floorMod(nextLong(), limit); }
    public long nextLong(long from, long to) { return from + Math.floorMod(nextLong(), to - from); }
    public double nextDouble(double from, double to) { return from + nextDouble() * (to - from); }
}
