package java.time.format;

/** A text that is no date or time of the wanted form. */
public class DateTimeParseException extends java.time.DateTimeException {
    private final String text;
    private final int index;
    public DateTimeParseException(String message, CharSequence text, int index) {
        super(message);
        this.text = text.toString();
        this.index = index;
    }
    public DateTimeParseException(String message, CharSequence text, int index, Throwable cause) {
        super(message, cause);
        this.text = text.toString();
        this.index = index;
    }
    public String getParsedString() { return text; }
    public int getErrorIndex() { return index; }
}
