package java.lang;

/** See the documentation of the JDK. */
public class ExceptionInInitializerError extends LinkageError {
    public ExceptionInInitializerError() {}

    public ExceptionInInitializerError(String message) { super(message); }
}
