package java.lang;

/** See the documentation of the JDK. */
public class AbstractMethodError extends IncompatibleClassChangeError {
    public AbstractMethodError() {}

    public AbstractMethodError(String message) { super(message); }
}
