package java.nio.charset;

/** A way to write characters as bytes: UTF-8, ISO-8859-1, US-ASCII, UTF-16. */
public final class Charset implements Comparable<Charset> {
    private final String name;
    Charset(String name) { this.name = name; }

    public static Charset forName(String name) {
        switch (name.toUpperCase()) {
            case "UTF-8": case "UTF8": return StandardCharsets.UTF_8;
            case "ISO-8859-1": case "LATIN1": return StandardCharsets.ISO_8859_1;
            case "US-ASCII": case "ASCII": return StandardCharsets.US_ASCII;
            case "UTF-16": case "UTF-16BE": return StandardCharsets.UTF_16BE;
            default: throw new IllegalArgumentException(name);
        }
    }
    public static Charset defaultCharset() { return StandardCharsets.UTF_8; }
    public static boolean isSupported(String name) {
        try {
            return forName(name) != null;
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }
    public String name() { return name; }
    public String displayName() { return name; }
    @Override public int compareTo(Charset other) { return name.compareToIgnoreCase(other.name); }
    @Override public String toString() { return name; }
}
