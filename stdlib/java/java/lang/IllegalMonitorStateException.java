package java.lang;

/** See the documentation of the JDK. */
public class IllegalMonitorStateException extends RuntimeException {
    public IllegalMonitorStateException() {}

    public IllegalMonitorStateException(String message) { super(message); }
}
