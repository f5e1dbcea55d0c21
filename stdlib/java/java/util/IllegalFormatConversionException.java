package java.util;

/** See the documentation of the JDK. */
public class IllegalFormatConversionException extends IllegalFormatException {
    public IllegalFormatConversionException(String text) { super(text); }
}
