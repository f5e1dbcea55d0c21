package java.util.concurrent.locks;

/** Stops and wakes threads. */
public class LockSupport {
    private LockSupport() {}
    public static void park() { Thread.currentThread().park(0); }
    public static void park(Object blocker) { park(); }
    public static void parkNanos(long nanoseconds) { Thread.currentThread().park(Math.max(1, nanoseconds / 1000000)); }
    public static void unpark(Thread thread) { if (thread != null) thread.unpark(); }
}
