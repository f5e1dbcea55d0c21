package phantom.runtime;

import internal.mutex;
import internal.sema;
import internal.thread;
import internal.world;

/** Waiting for monitors and waking, on top of the machine's counters. */
public final class Monitors {
    private static final class Waiter {
        final Object object;
        final sema signal = new sema();
        boolean isWoken;
        Waiter next;
        Waiter(Object object) { this.object = object; }
    }

    private static final mutex LOCK = new mutex();
    private static Waiter first;

    private Monitors() {}

    private static void add(Waiter waiter) {
        LOCK.lock();
        if (first == null) {
            first = waiter;
        } else {
            Waiter last = first;
            while (last.next != null) last = last.next;
            last.next = waiter;
        }
        LOCK.unlock();
    }

    private static void remove(Waiter waiter) {
        LOCK.lock();
        if (first == waiter) {
            first = waiter.next;
        } else {
            for (Waiter at = first; at != null; at = at.next) if (at.next == waiter) at.next = waiter.next;
        }
        LOCK.unlock();
    }

    /** Gives the monitor up, waits for {@link #wake} or the time, takes the monitor again. */
    public static void wait(Object object, long milliseconds) throws InterruptedException {
        Thread current = Thread.currentThread();
        if (Thread.interrupted()) throw new InterruptedException();
        thread machine = new world().getMyThread();
        Waiter waiter = new Waiter(object);
        add(waiter);
        int depth = machine.releaseMonitor(object);
        if (depth == 0) {
            remove(waiter);
            throw new IllegalMonitorStateException("current thread is not owner");
        }
        current.block(waiter.signal, milliseconds);
        remove(waiter);
        machine.takeMonitor(object, depth);
        if (!waiter.isWoken && Thread.interrupted()) throw new InterruptedException();
    }

    /** Wakes so many threads that wait for an object. */
    public static void wake(Object object, int limit) {
        if (!new world().getMyThread().holdsMonitor(object)) throw new IllegalMonitorStateException("current thread is not owner");
        LOCK.lock();
        Waiter before = null;
        for (Waiter at = first; at != null && limit > 0; at = at.next) {
            if (at.object == object) {
                if (before == null) first = at.next; else before.next = at.next;
                at.isWoken = true;
                at.signal.release();
                limit--;
            } else {
                before = at;
            }
        }
        LOCK.unlock();
    }
}
