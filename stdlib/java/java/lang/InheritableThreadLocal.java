package java.lang;

/** A thread local; new threads begin without its value here. */
public class InheritableThreadLocal<T> extends ThreadLocal<T> {
    public InheritableThreadLocal() {}
}
