package java.lang;

/** A thread is not in the state that was needed. */
public class IllegalThreadStateException extends IllegalArgumentException {
    public IllegalThreadStateException() {}
    public IllegalThreadStateException(String message) { super(message); }
}
