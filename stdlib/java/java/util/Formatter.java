package java.util;

/** Formatted text, piece by piece. */
public final class Formatter implements java.io.Closeable, java.io.Flushable {
    private final StringBuilder text;
    public Formatter() { text = new StringBuilder(); }
    public Formatter(Locale locale) { this(); }
    public Formatter(Appendable target) { text = target instanceof StringBuilder ? (StringBuilder) target : new StringBuilder(); }
    public Formatter(Appendable target, Locale locale) { this(target); }
    public Formatter format(String format, Object... values) {
        text.append(String.format(format, values));
        return this;
    }
    public Formatter format(Locale locale, String format, Object... values) { return format(format, values); }
    public Appendable out() { return text; }
    @Override public void flush() {}
    @Override public void close() {}
    @Override public String toString() { return text.toString(); }
}
