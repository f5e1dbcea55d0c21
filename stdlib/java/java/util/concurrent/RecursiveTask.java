package java.util.concurrent;

/** A task in parts with a result. */
public abstract class RecursiveTask<V> extends ForkJoinTask<V> {
    protected abstract V compute();
    @Override V work() { return compute(); }
}
