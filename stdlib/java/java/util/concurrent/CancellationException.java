package java.util.concurrent;

/** What the name says, of tasks of several threads. */
public class CancellationException extends IllegalStateException {
    public CancellationException() {}
    public CancellationException(String message) { super(message); }
}
