package java.lang.ref;

/** A reference as an object. */
public abstract class Reference<T> {
    private T object;
    Reference(T object) { this.object = object; }
    public T get() { return object; }
    public void clear() { object = null; }
    public boolean refersTo(T other) { return object == other; }
    public boolean enqueue() { return false; }
}
