package java.util;

/** Text from parts with separators between them. */
public final class StringJoiner {
    private final String separator;
    private final String prefix;
    private final String suffix;
    private StringBuilder text;
    private String emptyValue;

    public StringJoiner(CharSequence separator) { this(separator, "", ""); }

    public StringJoiner(CharSequence separator, CharSequence prefix, CharSequence suffix) {
        this.separator = separator.toString();
        this.prefix = prefix.toString();
        this.suffix = suffix.toString();
    }

    public StringJoiner setEmptyValue(CharSequence value) {
        emptyValue = value.toString();
        return this;
    }

    public StringJoiner add(CharSequence part) {
        if (text == null) text = new StringBuilder(); else text.append(separator);
        text.append(String.valueOf(part));
        return this;
    }

    public int length() { return toString().length(); }

    @Override
    public String toString() {
        if (text == null && emptyValue != null) return emptyValue;
        return prefix + (text == null ? "" : text.toString()) + suffix;
    }
}
