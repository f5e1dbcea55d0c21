package java.lang;

/** The root of all classes: the machine's own root, so every object of every language is one. */
public class Object {
    public Object() {}

    public final native Class<?> getClass();

    /** A number that stays the same for the life of the object. */
    public native int hashCode();

    public boolean equals(Object other) { return this == other; }

    protected native Object clone() throws CloneNotSupportedException;

    /** The name of the class and the hash code in hexadecimal. */
    public String toString() { return getClass().getName() + "@" + Integer.toHexString(hashCode()); }

    public final native void notify();
    public final native void notifyAll();
    public final native void wait() throws InterruptedException;
    public final native void wait(long milliseconds) throws InterruptedException;
}
