import java.util.concurrent.*;
import java.util.concurrent.locks.*;

public class LocksAndQueues {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private int turn = 0;

    void run(int me, StringBuilder out) {
        for (int i = 0; i < 3; i++) {
            lock.lock();
            try {
                while (turn % 3 != me) changed.awaitUninterruptibly();
                out.append((char) ('A' + me));
                turn++;
                changed.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }

    public static void main(String[] args) throws Exception {
        LocksAndQueues l = new LocksAndQueues();
        StringBuilder out = new StringBuilder();
        Thread[] ts = new Thread[3];
        for (int i = 0; i < 3; i++) {
            int me = i;
            (ts[i] = new Thread(() -> l.run(me, out))).start();
        }
        for (Thread t : ts) t.join();
        System.out.println(out);
        BlockingQueue<Integer> q = new ArrayBlockingQueue<>(2);
        Thread p = new Thread(() -> { try { for (int i = 0; i < 5; i++) q.put(i); q.put(-1); } catch (InterruptedException e) { } });
        p.start();
        int sum = 0;
        for (int v; (v = q.take()) >= 0;) sum += v;
        System.out.println(sum + " " + q.poll(1, TimeUnit.MILLISECONDS) + q.offer(5) + q.remainingCapacity());
        ReadWriteLock rw = new ReentrantReadWriteLock();
        rw.readLock().lock();
        rw.readLock().unlock();
        rw.writeLock().lock();
        rw.writeLock().unlock();
        System.out.println(l.lock.isLocked() + " " + l.lock.tryLock() + l.lock.isHeldByCurrentThread() + l.lock.getHoldCount());
        Semaphore s = new Semaphore(2);
        s.acquire();
        System.out.println(s.availablePermits() + " " + s.tryAcquire() + s.tryAcquire());
        ThreadLocal<Integer> local = ThreadLocal.withInitial(() -> 7);
        local.set(8);
        int[] seen = new int[1];
        Thread t = new Thread(() -> seen[0] = local.get());
        t.start();
        t.join();
        System.out.println(local.get() + " " + seen[0]);
        CyclicBarrier b = new CyclicBarrier(2, () -> System.out.println("barrier"));
        Thread w = new Thread(() -> { try { b.await(); } catch (Exception e) { } });
        w.start();
        b.await();
        w.join();
    }
}
