package java.lang;

/** See the documentation of the JDK. */
public class InterruptedException extends Exception {
    public InterruptedException() {}

    public InterruptedException(String message) { super(message); }
}
