package java.util.concurrent;

import java.util.*;

/** Threads that take tasks from a queue. */
public class ThreadPoolExecutor implements ExecutorService {
    private static int pools;
    private final int limit;
    private final LinkedList<Runnable> queue = new LinkedList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final ThreadFactory factory;
    private int idle;
    private int alive;
    private int made;
    private int number;
    private long completed;
    private boolean isShutdown;

    public ThreadPoolExecutor(int core, int limit, long time, TimeUnit unit, BlockingQueue<Runnable> queue) { this(core, null); }
    public ThreadPoolExecutor(int core, int limit, long time, TimeUnit unit, BlockingQueue<Runnable> queue, ThreadFactory factory) { this(core, factory); }

    ThreadPoolExecutor(int limit, ThreadFactory factory) {
        if (limit <= 0) throw new IllegalArgumentException();
        this.limit = limit;
        this.factory = factory;
    }

    @Override public void execute(Runnable task) {
        Objects.requireNonNull(task);
        synchronized (this) {
            if (isShutdown) throw new RejectedExecutionException("Task " + task + " rejected from " + this);
            queue.add(task);
            if (threads.size() < limit && (idle < queue.size() || limit < 1000)) {
                if (number == 0) number = ++pools;
                Thread thread = factory != null ? factory.newThread(this::work) : new Thread(this::work, "pool-" + number + "-thread-" + ++made);
                if (factory == null) thread.setDaemon(false);
                threads.add(thread);
                alive++;
                thread.start();
            } else {
                notify();
            }
        }
    }

    private void work() {
        while (true) {
            Runnable task;
            synchronized (this) {
                while (queue.isEmpty()) {
                    if (isShutdown) {
                        alive--;
                        notifyAll();
                        return;
                    }
                    idle++;
                    try {
                        wait();
                    } catch (InterruptedException exception) {
                        // Shut down at once, or a task was cancelled late.
                    }
                    idle--;
                }
                task = queue.removeFirst();
            }
            try {
                task.run();
            } catch (Throwable exception) {
                Thread.currentThread().dispatch(exception);
            }
            synchronized (this) {
                completed++;
            }
        }
    }

    @Override public synchronized void shutdown() {
        isShutdown = true;
        notifyAll();
    }
    @Override public synchronized List<Runnable> shutdownNow() {
        List<Runnable> left = new ArrayList<>(queue);
        queue.clear();
        isShutdown = true;
        notifyAll();
        for (Thread thread : threads) thread.interrupt();
        return left;
    }
    public void close() {
        shutdown();
        try {
            awaitTermination(1, TimeUnit.DAYS);
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
        }
    }
    @Override public synchronized boolean isShutdown() { return isShutdown; }
    @Override public synchronized boolean isTerminated() { return isShutdown && alive == 0; }
    @Override public synchronized boolean awaitTermination(long time, TimeUnit unit) throws InterruptedException {
        long end = System.currentTimeMillis() + Math.min(unit.toMillis(time), 1L << 40);
        while (!isTerminated()) {
            long left = end - System.currentTimeMillis();
            if (left <= 0) return false;
            wait(left);
        }
        return true;
    }
    public synchronized int getPoolSize() { return threads.size(); }
    public synchronized int getActiveCount() { return alive - idle; }
    public synchronized long getCompletedTaskCount() { return completed; }

    @Override public <T> Future<T> submit(Callable<T> task) {
        FutureTask<T> made = new FutureTask<>(task);
        execute(made);
        return made;
    }
    @Override public <T> Future<T> submit(Runnable task, T result) {
        FutureTask<T> made = new FutureTask<>(task, result);
        execute(made);
        return made;
    }
    @Override public Future<?> submit(Runnable task) { return submit(task, null); }
    @Override public <T> List<Future<T>> invokeAll(Collection<? extends Callable<T>> tasks) throws InterruptedException {
        List<Future<T>> result = new ArrayList<>();
        for (Callable<T> task : tasks) result.add(submit(task));
        for (Future<T> future : result) {
            try {
                future.get();
            } catch (ExecutionException | CancellationException exception) {
                // The future tells.
            }
        }
        return result;
    }
    @Override public <T> T invokeAny(Collection<? extends Callable<T>> tasks) throws InterruptedException, ExecutionException {
        ExecutionException last = null;
        for (Callable<T> task : tasks) {
            try {
                return submit(task).get();
            } catch (ExecutionException exception) {
                last = exception;
            }
        }
        throw last;
    }
}
