package java.util.concurrent;

/** Ready-made executors. */
public class Executors {
    private Executors() {}
    public static ExecutorService newFixedThreadPool(int size) { return new ThreadPoolExecutor(size, null); }
    public static ExecutorService newFixedThreadPool(int size, ThreadFactory factory) { return new ThreadPoolExecutor(size, factory); }
    public static ExecutorService newCachedThreadPool() { return new ThreadPoolExecutor(10000, null); }
    public static ExecutorService newSingleThreadExecutor() { return new ThreadPoolExecutor(1, null); }
    public static ExecutorService newSingleThreadExecutor(ThreadFactory factory) { return new ThreadPoolExecutor(1, factory); }
    public static ExecutorService newWorkStealingPool() { return new ThreadPoolExecutor(4, null); }
    public static ExecutorService newWorkStealingPool(int size) { return new ThreadPoolExecutor(size, null); }
    public static ScheduledExecutorService newScheduledThreadPool(int size) { return new ScheduledThreadPoolExecutor(size); }
    public static ScheduledExecutorService newScheduledThreadPool(int size, ThreadFactory factory) { return new ScheduledThreadPoolExecutor(size, factory); }
    public static ScheduledExecutorService newSingleThreadScheduledExecutor() { return new ScheduledThreadPoolExecutor(1); }
    public static ExecutorService newCachedThreadPool(ThreadFactory factory) { return new ThreadPoolExecutor(10000, factory); }
    public static Callable<Object> callable(Runnable task) { return callable(task, null); }
    public static ThreadFactory defaultThreadFactory() { return Thread::new; }
    public static <T> Callable<T> callable(Runnable task, T result) {
        return () -> {
            task.run();
            return result;
        };
    }
}
