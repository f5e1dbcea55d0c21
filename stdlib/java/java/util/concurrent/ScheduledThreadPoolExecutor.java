package java.util.concurrent;

import java.util.PriorityQueue;

/** An executor whose tasks wait for their time. A thread of its own hands those that are due to the pool. */
public class ScheduledThreadPoolExecutor extends ThreadPoolExecutor implements ScheduledExecutorService {
    private final PriorityQueue<Task<?>> waiting = new PriorityQueue<>();
    private Thread clock;
    private boolean isClosing;
    private long count;

    public ScheduledThreadPoolExecutor(int size) { super(size, null); }
    public ScheduledThreadPoolExecutor(int size, ThreadFactory factory) { super(size, factory); }

    private final class Task<V> extends FutureTask<V> implements ScheduledFuture<V> {
        private long time;
        /** Nanoseconds between runs: from start to start, negative from end to start, 0 for one run. */
        private final long period;
        private final Runnable again;
        private final long number = count++;

        Task(Callable<V> task, Runnable again, long delay, long period) {
            super(task);
            this.again = again;
            this.period = period;
            time = System.nanoTime() + delay;
        }

        @Override public long getDelay(TimeUnit unit) { return unit.convert(time - System.nanoTime(), TimeUnit.NANOSECONDS); }
        @Override public int compareTo(Delayed other) {
            Task<?> task = (Task<?>) other;
            return time != task.time ? Long.compare(time, task.time) : Long.compare(number, task.number);
        }

        @Override public void run() {
            if (period == 0) {
                super.run();
                return;
            }
            if (isCancelled()) return;
            try {
                again.run();
            } catch (Throwable exception) {
                super.run();
                return;
            }
            time = period > 0 ? time + period : System.nanoTime() - period;
            enqueue(this);
        }
    }

    private void enqueue(Task<?> task) {
        synchronized (waiting) {
            if (isClosing && task.period != 0) return;
            waiting.add(task);
            if (clock == null) {
                clock = new Thread(this::tick, "scheduler");
                clock.start();
            }
            waiting.notifyAll();
        }
    }

    private void tick() {
        while (true) {
            Task<?> due;
            synchronized (waiting) {
                while (true) {
                    if (isClosing) waiting.removeIf(task -> task.period != 0);
                    waiting.removeIf(Task::isCancelled);
                    if (waiting.isEmpty() && isClosing) {
                        clock = null;
                        super.shutdown();
                        return;
                    }
                    long left = waiting.isEmpty() ? 0 : waiting.peek().getDelay(TimeUnit.NANOSECONDS);
                    if (!waiting.isEmpty() && left <= 0) break;
                    try {
                        if (waiting.isEmpty()) waiting.wait(); else waiting.wait(left / 1_000_000 + 1);
                    } catch (InterruptedException exception) {
                        return;
                    }
                }
                due = waiting.poll();
            }
            execute(due);
        }
    }

    private <V> Task<V> add(Task<V> task) {
        if (isClosing) throw new RejectedExecutionException("Task " + task + " rejected from " + this);
        enqueue(task);
        return task;
    }

    @Override public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
        return add(new Task<Object>(Executors.callable(task), task, unit.toNanos(delay), 0));
    }
    @Override public <V> ScheduledFuture<V> schedule(Callable<V> task, long delay, TimeUnit unit) { return add(new Task<V>(task, null, unit.toNanos(delay), 0)); }
    @Override public ScheduledFuture<?> scheduleAtFixedRate(Runnable task, long first, long period, TimeUnit unit) {
        return add(new Task<Object>(Executors.callable(task), task, unit.toNanos(first), unit.toNanos(period)));
    }
    @Override public ScheduledFuture<?> scheduleWithFixedDelay(Runnable task, long first, long delay, TimeUnit unit) {
        return add(new Task<Object>(Executors.callable(task), task, unit.toNanos(first), -unit.toNanos(delay)));
    }

    @Override public void shutdown() {
        synchronized (waiting) {
            isClosing = true;
            if (clock == null) super.shutdown();
            waiting.notifyAll();
        }
    }
    @Override public java.util.List<Runnable> shutdownNow() {
        synchronized (waiting) {
            isClosing = true;
            waiting.clear();
            waiting.notifyAll();
        }
        return super.shutdownNow();
    }
}
