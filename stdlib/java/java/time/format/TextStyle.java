package java.time.format;

/** How long names are. */
public enum TextStyle {
    FULL, FULL_STANDALONE, SHORT, SHORT_STANDALONE, NARROW, NARROW_STANDALONE;

    /** A name in capitals, as it is shown. */
    public String of(String name) {
        String text = name.charAt(0) + name.substring(1).toLowerCase();
        return ordinal() < 2 ? text : ordinal() < 4 ? text.substring(0, 3) : text.substring(0, 1);
    }
}
