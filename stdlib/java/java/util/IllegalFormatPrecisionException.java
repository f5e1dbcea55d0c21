package java.util;

/** A format with a precision where there is none. */
public class IllegalFormatPrecisionException extends IllegalFormatException {
    private final int precision;
    public IllegalFormatPrecisionException(int precision) {
        super(Integer.toString(precision));
        this.precision = precision;
    }
    public int getPrecision() { return precision; }
}
