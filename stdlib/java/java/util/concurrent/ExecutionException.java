package java.util.concurrent;

/** What the name says, of tasks of several threads. */
public class ExecutionException extends Exception {
    public ExecutionException(Throwable cause) { super(cause); }
    public ExecutionException(String message, Throwable cause) { super(message, cause); }
    public ExecutionException(String message) { super(message); }
}
