package java.lang.ref;

/** A reference. The machine may keep an object as long as it likes, and here does. */
public class SoftReference<T> extends Reference<T> {
    public SoftReference(T object) { super(object); }
    public SoftReference(T object, ReferenceQueue<? super T> queue) { super(object); }
}
