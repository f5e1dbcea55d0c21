package java.time;

/** A time zone. There are those with a fixed distance from UTC. */
public abstract class ZoneId implements java.io.Serializable {
    ZoneId() {}

    /** UTC, and texts like {@code +02:00}. */
    public static ZoneId of(String name) {
        if (name.equals("Z")) return ZoneOffset.UTC;
        if (name.startsWith("+") || name.startsWith("-")) return ZoneOffset.of(name);
        if (name.equals("UTC") || name.equals("GMT") || name.equals("UT") || name.equals("Etc/UTC")) return new Named(name);
        throw new DateTimeException("Unknown time-zone ID: " + name);
    }
    public static ZoneId systemDefault() { return of("Etc/UTC"); }
    public abstract String getId();
    abstract ZoneOffset offset();
    @Override public String toString() { return getId(); }
    @Override public boolean equals(Object other) { return other instanceof ZoneId && ((ZoneId) other).getId().equals(getId()); }
    @Override public int hashCode() { return getId().hashCode(); }

    private static final class Named extends ZoneId {
        private final String name;
        Named(String name) { this.name = name; }
        @Override public String getId() { return name; }
        @Override ZoneOffset offset() { return ZoneOffset.UTC; }
    }
}
