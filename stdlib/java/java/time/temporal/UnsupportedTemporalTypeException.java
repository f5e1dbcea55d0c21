package java.time.temporal;

/** A field or unit that a date or time does not have. */
public class UnsupportedTemporalTypeException extends java.time.DateTimeException {
    public UnsupportedTemporalTypeException(String message) { super(message); }
}
