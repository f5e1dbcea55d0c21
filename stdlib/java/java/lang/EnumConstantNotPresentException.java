package java.lang;

/** An enum has no such constant. */
public class EnumConstantNotPresentException extends RuntimeException {
    public EnumConstantNotPresentException() {}
    public EnumConstantNotPresentException(String message) { super(message); }
}
