package java.util;

/** See the documentation of the JDK. */
public class MissingFormatArgumentException extends IllegalFormatException {
    public MissingFormatArgumentException(String text) { super("Format specifier '" + text + "'"); }
}
