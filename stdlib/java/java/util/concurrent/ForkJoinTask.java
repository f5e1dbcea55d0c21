package java.util.concurrent;

/** A task in parts. Parts run where they are forked. */
public abstract class ForkJoinTask<V> implements Future<V> {
    private boolean isDone;
    private V result;
    abstract V work();
    public final ForkJoinTask<V> fork() {
        invoke();
        return this;
    }
    public final V invoke() {
        if (!isDone) result = work();
        isDone = true;
        return result;
    }
    public final V join() { return invoke(); }
    @Override public final V get() { return invoke(); }
    @Override public final V get(long time, TimeUnit unit) { return invoke(); }
    @Override public boolean cancel(boolean interrupts) { return false; }
    @Override public final boolean isCancelled() { return false; }
    @Override public final boolean isDone() { return isDone; }
    public static void invokeAll(ForkJoinTask<?> first, ForkJoinTask<?> second) {
        first.invoke();
        second.invoke();
    }
    public static void invokeAll(ForkJoinTask<?>... tasks) { for (ForkJoinTask<?> task : tasks) task.invoke(); }
    public static <T extends ForkJoinTask<?>> java.util.Collection<T> invokeAll(java.util.Collection<T> tasks) {
        for (T task : tasks) task.invoke();
        return tasks;
    }
}
