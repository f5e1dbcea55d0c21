package java.lang;

/** See the documentation of the JDK. */
public class NumberFormatException extends IllegalArgumentException {
    public NumberFormatException() {}

    public NumberFormatException(String message) { super(message); }
}
