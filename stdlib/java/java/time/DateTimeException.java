package java.time;

/** A date or time that does not exist, or cannot be computed. */
public class DateTimeException extends RuntimeException {
    public DateTimeException(String message) { super(message); }
    public DateTimeException(String message, Throwable cause) { super(message, cause); }
}
