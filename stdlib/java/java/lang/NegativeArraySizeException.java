package java.lang;

/** See the documentation of the JDK. */
public class NegativeArraySizeException extends RuntimeException {
    public NegativeArraySizeException() {}

    public NegativeArraySizeException(String message) { super(message); }
}
