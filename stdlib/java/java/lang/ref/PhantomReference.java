package java.lang.ref;

/** A reference. The machine may keep an object as long as it likes, and here does. */
public class PhantomReference<T> extends Reference<T> {
    public PhantomReference(T object) { super(object); }
    public PhantomReference(T object, ReferenceQueue<? super T> queue) { super(object); }
}
