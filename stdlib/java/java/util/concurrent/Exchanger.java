package java.util.concurrent;

/** Where two threads give each other something. */
public class Exchanger<V> {
    private static final class Offer<V> {
        V given;
        V taken;
        boolean isTaken;
    }

    private Offer<V> open;

    public Exchanger() {}

    public V exchange(V value) throws InterruptedException {
        try {
            return exchange(value, 0);
        } catch (TimeoutException exception) {
            throw new AssertionError(exception);
        }
    }

    public V exchange(V value, long timeout, TimeUnit unit) throws InterruptedException, TimeoutException {
        return exchange(value, Math.max(1, unit.toMillis(timeout)));
    }

    private synchronized V exchange(V value, long milliseconds) throws InterruptedException, TimeoutException {
        if (open != null) {
            Offer<V> other = open;
            open = null;
            other.taken = value;
            other.isTaken = true;
            notifyAll();
            return other.given;
        }
        Offer<V> own = new Offer<>();
        own.given = value;
        open = own;
        long end = System.currentTimeMillis() + milliseconds;
        try {
            while (!own.isTaken) {
                long rest = milliseconds == 0 ? 0 : end - System.currentTimeMillis();
                if (rest < 0 || milliseconds > 0 && rest == 0) throw new TimeoutException();
                wait(rest);
            }
        } finally {
            if (open == own) open = null;
        }
        return own.taken;
    }
}
