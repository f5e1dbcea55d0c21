package java.util.concurrent.atomic;

/** A truth value that threads change one at a time. */
public class AtomicBoolean implements java.io.Serializable {
    private volatile boolean value;
    public AtomicBoolean() {}
    public AtomicBoolean(boolean value) { this.value = value; }
    public final boolean get() { return value; }
    public final synchronized void set(boolean value) { this.value = value; }
    public final void lazySet(boolean value) { set(value); }
    public final synchronized boolean getAndSet(boolean next) {
        boolean old = value;
        value = next;
        return old;
    }
    public final synchronized boolean compareAndSet(boolean expected, boolean next) {
        if (value != expected) return false;
        value = next;
        return true;
    }
    @Override public String toString() { return String.valueOf(value); }
}
