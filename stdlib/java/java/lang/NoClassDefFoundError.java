package java.lang;

/** See the documentation of the JDK. */
public class NoClassDefFoundError extends LinkageError {
    public NoClassDefFoundError() {}

    public NoClassDefFoundError(String message) { super(message); }
}
