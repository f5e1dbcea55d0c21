package java.lang;

/** See the documentation of the JDK. */
public class ClassCastException extends RuntimeException {
    public ClassCastException() {}

    public ClassCastException(String message) { super(message); }
}
