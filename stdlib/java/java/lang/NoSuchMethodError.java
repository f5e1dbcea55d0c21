package java.lang;

/** A method is not there. */
public class NoSuchMethodError extends IncompatibleClassChangeError {
    public NoSuchMethodError() {}
    public NoSuchMethodError(String message) { super(message); }
}
