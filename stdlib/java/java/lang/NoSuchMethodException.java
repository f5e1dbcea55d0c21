package java.lang;

/** A method is not there. */
public class NoSuchMethodException extends ReflectiveOperationException {
    public NoSuchMethodException() {}
    public NoSuchMethodException(String message) { super(message); }
}
