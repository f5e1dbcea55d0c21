package java.util.concurrent;

/** What the name says, of tasks of several threads. */
public class TimeoutException extends Exception {
    public TimeoutException() {}
    public TimeoutException(String message) { super(message); }
}
