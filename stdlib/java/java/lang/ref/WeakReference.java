package java.lang.ref;

/** A reference. The machine may keep an object as long as it likes, and here does. */
public class WeakReference<T> extends Reference<T> {
    public WeakReference(T object) { super(object); }
    public WeakReference(T object, ReferenceQueue<? super T> queue) { super(object); }
}
