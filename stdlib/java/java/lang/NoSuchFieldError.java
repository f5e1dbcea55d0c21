package java.lang;

/** A field is not there. */
public class NoSuchFieldError extends IncompatibleClassChangeError {
    public NoSuchFieldError() {}
    public NoSuchFieldError(String message) { super(message); }
}
