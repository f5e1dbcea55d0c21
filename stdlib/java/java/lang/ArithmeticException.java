package java.lang;

/** See the documentation of the JDK. */
public class ArithmeticException extends RuntimeException {
    public ArithmeticException() {}

    public ArithmeticException(String message) { super(message); }
}
