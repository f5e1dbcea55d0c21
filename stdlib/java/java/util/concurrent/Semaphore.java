package java.util.concurrent;

/** Permits that threads take and give back. */
public class Semaphore {
    private int permits;
    public Semaphore(int permits) { this.permits = permits; }
    public Semaphore(int permits, boolean isFair) { this.permits = permits; }
    public void acquire() throws InterruptedException { acquire(1); }
    public synchronized void acquire(int count) throws InterruptedException {
        while (permits < count) wait();
        permits -= count;
    }
    public synchronized void acquireUninterruptibly() {
        while (permits < 1) {
            try {
                wait();
            } catch (InterruptedException exception) {
                Thread.currentThread().interrupt();
            }
        }
        permits--;
    }
    public boolean tryAcquire() { return tryAcquire(1); }
    public synchronized boolean tryAcquire(int count) {
        if (permits < count) return false;
        permits -= count;
        return true;
    }
    public synchronized boolean tryAcquire(long time, TimeUnit unit) throws InterruptedException {
        long end = System.currentTimeMillis() + unit.toMillis(time);
        while (permits < 1) {
            long left = end - System.currentTimeMillis();
            if (left <= 0) return false;
            wait(left);
        }
        permits--;
        return true;
    }
    public void release() { release(1); }
    public synchronized void release(int count) {
        permits += count;
        notifyAll();
    }
    public synchronized int availablePermits() { return permits; }
}
