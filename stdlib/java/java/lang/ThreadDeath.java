package java.lang;

/** A thread is stopped. */
public class ThreadDeath extends Error {
    public ThreadDeath() {}
    public ThreadDeath(String message) { super(message); }
}
