package java.lang;

/** See the documentation of the JDK. */
public class IncompatibleClassChangeError extends LinkageError {
    public IncompatibleClassChangeError() {}

    public IncompatibleClassChangeError(String message) { super(message); }
}
