package java.util;

/** See the documentation of the JDK. */
public class InputMismatchException extends java.util.NoSuchElementException {
    public InputMismatchException() {}

    public InputMismatchException(String message) { super(message); }
}
