package java.util.concurrent.locks;

import java.util.concurrent.TimeUnit;

/** A lock that its owner can take again. */
public class ReentrantLock implements Lock, java.io.Serializable {
    private Thread owner;
    private int depth;
    private int waiting;
    private final boolean isFair;

    public ReentrantLock() { this(false); }
    public ReentrantLock(boolean isFair) { this.isFair = isFair; }

    @Override public synchronized void lock() {
        boolean wasInterrupted = false;
        while (!tryLock()) {
            waiting++;
            try {
                wait();
            } catch (InterruptedException exception) {
                wasInterrupted = true;
            }
            waiting--;
        }
        if (wasInterrupted) Thread.currentThread().interrupt();
    }
    @Override public synchronized void lockInterruptibly() throws InterruptedException {
        if (Thread.interrupted()) throw new InterruptedException();
        while (!tryLock()) {
            waiting++;
            try {
                wait();
            } finally {
                waiting--;
            }
        }
    }
    @Override public synchronized boolean tryLock() {
        Thread current = Thread.currentThread();
        if (owner != null && owner != current) return false;
        owner = current;
        depth++;
        return true;
    }
    @Override public synchronized boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
        long end = System.currentTimeMillis() + unit.toMillis(time);
        while (!tryLock()) {
            long left = end - System.currentTimeMillis();
            if (left <= 0) return false;
            wait(left);
        }
        return true;
    }
    @Override public synchronized void unlock() {
        if (owner != Thread.currentThread()) throw new IllegalMonitorStateException();
        if (--depth == 0) {
            owner = null;
            notify();
        }
    }
    public synchronized boolean isLocked() { return owner != null; }
    public synchronized boolean isHeldByCurrentThread() { return owner == Thread.currentThread(); }
    public synchronized int getHoldCount() { return owner == Thread.currentThread() ? depth : 0; }
    public final boolean isFair() { return isFair; }
    public final synchronized boolean hasQueuedThreads() { return waiting > 0; }
    public final synchronized int getQueueLength() { return waiting; }

    /** Gives the lock up, however deep; the depth for {@link #resume}. */
    private synchronized int suspend() {
        if (owner != Thread.currentThread()) throw new IllegalMonitorStateException();
        int was = depth;
        depth = 0;
        owner = null;
        notify();
        return was;
    }
    private synchronized void resume(int depth) {
        lock();
        this.depth = depth;
    }

    @Override public Condition newCondition() {
        return new Condition() {
            private long signals;
            private long tickets;

            private boolean hold(long milliseconds) throws InterruptedException {
                int depth;
                long end = System.currentTimeMillis() + milliseconds;
                boolean isSignalled = true;
                synchronized (this) {
                    depth = suspend();
                    long ticket = ++tickets;
                    try {
                        while (signals < ticket) {
                            long left = milliseconds == 0 ? 0 : end - System.currentTimeMillis();
                            if (milliseconds != 0 && left <= 0) {
                                isSignalled = false;
                                signals++;
                                break;
                            }
                            super.wait(left);
                        }
                    } catch (InterruptedException exception) {
                        signals++;
                        resume(depth);
                        throw exception;
                    }
                }
                resume(depth);
                return isSignalled;
            }
            @Override public void await() throws InterruptedException { hold(0); }
            @Override public boolean await(long time, TimeUnit unit) throws InterruptedException { return hold(Math.max(1, unit.toMillis(time))); }
            @Override public long awaitNanos(long nanoseconds) throws InterruptedException { return hold(Math.max(1, nanoseconds / 1000000)) ? 1 : 0; }
            @Override public void awaitUninterruptibly() {
                try {
                    hold(0);
                } catch (InterruptedException exception) {
                    Thread.currentThread().interrupt();
                }
            }
            @Override public synchronized void signal() {
                if (!isHeldByCurrentThread()) throw new IllegalMonitorStateException();
                if (signals < tickets) signals++;
                notifyAll();
            }
            @Override public synchronized void signalAll() {
                if (!isHeldByCurrentThread()) throw new IllegalMonitorStateException();
                signals = tickets;
                notifyAll();
            }
        };
    }
    @Override public String toString() { return super.toString() + (owner == null ? "[Unlocked]" : "[Locked by thread " + owner.getName() + "]"); }
}
