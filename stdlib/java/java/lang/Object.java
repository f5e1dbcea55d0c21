package java.lang;

/** The root of all classes: the machine's own root, so every object of every language is one. */
public class Object {
    public Object() {}

    public final native Class<?> getClass();

    /** A number that stays the same for the life of the object. */
    public native int hashCode();

    public boolean equals(Object other) { return this == other; }

    /** A copy with the same fields, of what is {@link Cloneable}. */
    protected Object clone() throws CloneNotSupportedException {
        if (!(this instanceof Cloneable)) throw new CloneNotSupportedException(getClass().getName());
        return phantom.runtime.Classes.copy(this);
    }

    /** The name of the class and the hash code in hexadecimal. */
    public String toString() { return getClass().getName() + "@" + Integer.toHexString(hashCode()); }

    public final void notify() { phantom.runtime.Monitors.wake(this, 1); }
    public final void notifyAll() { phantom.runtime.Monitors.wake(this, Integer.MAX_VALUE); }
    public final void wait() throws InterruptedException { wait(0L); }
    public final void wait(long milliseconds) throws InterruptedException {
        if (milliseconds < 0) throw new IllegalArgumentException("timeout value is negative");
        phantom.runtime.Monitors.wait(this, milliseconds);
    }
    public final void wait(long milliseconds, int nanoseconds) throws InterruptedException {
        wait(nanoseconds > 0 ? milliseconds + 1 : milliseconds);
    }
}
