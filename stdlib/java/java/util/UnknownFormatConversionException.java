package java.util;

/** See the documentation of the JDK. */
public class UnknownFormatConversionException extends IllegalFormatException {
    public UnknownFormatConversionException(String text) { super("Conversion = '" + text + "'"); }
}
