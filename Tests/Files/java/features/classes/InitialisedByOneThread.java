import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** While one thread initialises a class, others wait for it; the same thread goes on (JLS 12.4.2). */
public class InitialisedByOneThread {
    static final AtomicInteger RUNS = new AtomicInteger();

    static class Slow {
        static int value = 1;
        static final Slow SELF = new Slow();
        final int seen = value;

        static {
            RUNS.incrementAndGet();
            try {
                Thread.sleep(20);
            } catch (InterruptedException exception) {
                throw new AssertionError(exception);
            }
            value = 42;
            Helper.note();
        }

        static int get() { return value; }
    }

    static class Helper {
        static int noted;
        /** Called while Slow is being initialised, by the thread that does it. */
        static void note() { noted = Slow.get() + Slow.value; }
    }

    static class Failing {
        static int value;
        static {
            RUNS.incrementAndGet();
            if (RUNS.get() > 0) throw new IllegalStateException("never ready");
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Set<Integer> seen = ConcurrentHashMap.newKeySet();
        Thread[] threads = new Thread[5];
        for (int i = 0; i < threads.length; i++) {
            threads[i] = new Thread(() -> seen.add(Slow.get()));
            threads[i].start();
        }
        for (Thread thread : threads) thread.join();
        System.out.println(seen + " " + RUNS + " " + Helper.noted + " " + Slow.SELF.seen);
        Set<String> failures = ConcurrentHashMap.newKeySet();
        AtomicInteger first = new AtomicInteger();
        for (int i = 0; i < threads.length; i++) {
            threads[i] = new Thread(() -> {
                try {
                    failures.add("value " + Failing.value);
                } catch (ExceptionInInitializerError error) {
                    first.incrementAndGet();
                    failures.add(error.getCause().getMessage());
                } catch (NoClassDefFoundError error) {
                    failures.add(error.getMessage());
                }
            });
            threads[i].start();
        }
        for (Thread thread : threads) thread.join();
        System.out.println(new java.util.TreeSet<>(failures) + " " + first + " " + RUNS);
    }
}
