package java.lang;

import java.util.function.Supplier;

/** A variable of which each thread has its own. */
public class ThreadLocal<T> {
    private Supplier<? extends T> supplier;

    public ThreadLocal() {}

    public static <S> ThreadLocal<S> withInitial(Supplier<? extends S> supplier) {
        ThreadLocal<S> result = new ThreadLocal<>();
        result.supplier = supplier;
        return result;
    }

    protected T initialValue() { return supplier == null ? null : supplier.get(); }

    private static java.util.HashMap<ThreadLocal<?>, Object> values() {
        Thread current = Thread.currentThread();
        if (current.locals == null) current.locals = new java.util.HashMap<>();
        return current.locals;
    }

    @SuppressWarnings("unchecked")
    public T get() {
        java.util.HashMap<ThreadLocal<?>, Object> values = values();
        if (!values.containsKey(this)) values.put(this, initialValue());
        return (T) values.get(this);
    }

    public void set(T value) { values().put(this, value); }
    public void remove() { values().remove(this); }
}
