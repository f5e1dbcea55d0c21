package java.util.concurrent;

/** What the name says, of tasks of several threads. */
public class BrokenBarrierException extends Exception {
    public BrokenBarrierException() {}
    public BrokenBarrierException(String message) { super(message); }
}
