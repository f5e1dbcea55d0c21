package java.util.concurrent;

/** A task and its result. */
public class FutureTask<V> implements Future<V>, Runnable {
    private Callable<V> task;
    private V result;
    private Throwable failure;
    private boolean isDone;
    private boolean isCancelled;
    private Thread runner;

    public FutureTask(Callable<V> task) { this.task = java.util.Objects.requireNonNull(task); }
    public FutureTask(Runnable task, V result) {
        this(() -> {
            task.run();
            return result;
        });
    }

    @Override public void run() {
        synchronized (this) {
            if (isDone || runner != null) return;
            runner = Thread.currentThread();
        }
        V made = null;
        Throwable thrown = null;
        try {
            made = task.call();
        } catch (Throwable exception) {
            thrown = exception;
        }
        finish(made, thrown);
    }

    private void finish(V made, Throwable thrown) {
        synchronized (this) {
            if (isDone) return;
            result = made;
            failure = thrown;
            isDone = true;
            notifyAll();
        }
        done();
    }

    protected void done() {}

    @Override public synchronized boolean cancel(boolean interrupts) {
        if (isDone) return false;
        isDone = true;
        isCancelled = true;
        if (interrupts && runner != null) runner.interrupt();
        notifyAll();
        return true;
    }
    @Override public synchronized boolean isCancelled() { return isCancelled; }
    @Override public synchronized boolean isDone() { return isDone; }

    private V report() throws ExecutionException {
        if (isCancelled) throw new CancellationException();
        if (failure != null) throw new ExecutionException(failure);
        return result;
    }
    @Override public synchronized V get() throws InterruptedException, ExecutionException {
        while (!isDone) wait();
        return report();
    }
    @Override public synchronized V get(long time, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
        long end = System.currentTimeMillis() + unit.toMillis(time);
        while (!isDone) {
            long left = end - System.currentTimeMillis();
            if (left <= 0) throw new TimeoutException();
            wait(left);
        }
        return report();
    }
}
