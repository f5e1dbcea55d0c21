package java.util.concurrent;

/** What the name says, of tasks of several threads. */
public class RejectedExecutionException extends RuntimeException {
    public RejectedExecutionException() {}
    public RejectedExecutionException(String message) { super(message); }
}
