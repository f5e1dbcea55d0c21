package java.lang;

/** See the documentation of the JDK. */
public class NullPointerException extends RuntimeException {
    public NullPointerException() {}

    public NullPointerException(String message) { super(message); }
}
