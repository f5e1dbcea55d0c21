package java.util.concurrent;

/** Runs tasks in parts. */
public class ForkJoinPool extends ThreadPoolExecutor {
    private static final ForkJoinPool COMMON = new ForkJoinPool();
    public ForkJoinPool() { super(4, null); }
    public ForkJoinPool(int parallelism) { super(parallelism, null); }
    public static ForkJoinPool commonPool() { return COMMON; }
    public <T> T invoke(ForkJoinTask<T> task) { return task.invoke(); }
    public <T> ForkJoinTask<T> submit(ForkJoinTask<T> task) { return task.fork(); }
    public int getParallelism() { return 1; }
}
