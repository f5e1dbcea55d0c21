package java.lang.ref;

/** Where dead references come; none do. */
public class ReferenceQueue<T> {
    public ReferenceQueue() {}
    public Reference<? extends T> poll() { return null; }
}
