package java.util;

/** See the documentation of the JDK. */
public class IllegalFormatException extends IllegalArgumentException {
    IllegalFormatException(String message) { super(message); }
}
