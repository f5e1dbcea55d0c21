package java.lang;

/** A type is not there. */
public class TypeNotPresentException extends RuntimeException {
    public TypeNotPresentException() {}
    public TypeNotPresentException(String message) { super(message); }
}
