package java.util.concurrent.locks;

import java.util.concurrent.TimeUnit;

/** A lock for many readers or one writer. */
public class ReentrantReadWriteLock implements ReadWriteLock {
    private final ReentrantLock writer = new ReentrantLock();
    private int readers;
    private final WriteLock write = new WriteLock();
    private final ReadLock read = new ReadLock();

    public ReentrantReadWriteLock() {}
    public ReentrantReadWriteLock(boolean isFair) {}
    @Override public ReadLock readLock() { return read; }
    @Override public WriteLock writeLock() { return write; }
    public int getReadLockCount() { return readers; }
    public boolean isWriteLocked() { return writer.isLocked(); }

    public class ReadLock implements Lock {
        @Override public void lock() {
            writer.lock();
            synchronized (read) { readers++; }
            writer.unlock();
        }
        @Override public void lockInterruptibly() { lock(); }
        @Override public boolean tryLock() {
            if (!writer.tryLock()) return false;
            synchronized (read) { readers++; }
            writer.unlock();
            return true;
        }
        @Override public boolean tryLock(long time, TimeUnit unit) { return tryLock(); }
        @Override public void unlock() {
            synchronized (read) {
                readers--;
                read.notifyAll();
            }
        }
        @Override public Condition newCondition() { throw new UnsupportedOperationException(); }
    }

    public class WriteLock implements Lock {
        @Override public void lock() {
            writer.lock();
            synchronized (read) {
                while (readers > 0) {
                    try {
                        read.wait();
                    } catch (InterruptedException exception) {
                        Thread.currentThread().interrupt();
                    }
                }
            }
        }
        @Override public void lockInterruptibly() { lock(); }
        @Override public boolean tryLock() {
            if (!writer.tryLock()) return false;
            synchronized (read) {
                if (readers == 0) return true;
            }
            writer.unlock();
            return false;
        }
        @Override public boolean tryLock(long time, TimeUnit unit) { return tryLock(); }
        @Override public void unlock() { writer.unlock(); }
        @Override public Condition newCondition() { return writer.newCondition(); }
        public boolean isHeldByCurrentThread() { return writer.isHeldByCurrentThread(); }
    }
}
