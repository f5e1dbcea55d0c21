package java.util.concurrent;

/** What the name says, of tasks of several threads. */
public class CompletionException extends RuntimeException {
    public CompletionException(Throwable cause) { super(cause); }
    public CompletionException(String message, Throwable cause) { super(message, cause); }
    public CompletionException(String message) { super(message); }
}
