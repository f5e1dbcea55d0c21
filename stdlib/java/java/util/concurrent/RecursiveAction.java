package java.util.concurrent;

/** A task in parts without a result. */
public abstract class RecursiveAction extends ForkJoinTask<Void> {
    protected abstract void compute();
    @Override Void work() {
        compute();
        return null;
    }
}
