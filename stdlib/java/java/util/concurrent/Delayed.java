package java.util.concurrent;

/** What becomes due after a time. */
public interface Delayed extends Comparable<Delayed> {
    long getDelay(TimeUnit unit);
}
