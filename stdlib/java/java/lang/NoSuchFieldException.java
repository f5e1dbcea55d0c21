package java.lang;

/** A field is not there. */
public class NoSuchFieldException extends ReflectiveOperationException {
    public NoSuchFieldException() {}
    public NoSuchFieldException(String message) { super(message); }
}
