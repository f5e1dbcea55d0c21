package java.time.temporal;

/** What has fields of a date or time. */
public interface TemporalAccessor {
    boolean isSupported(TemporalField field);
    long getLong(TemporalField field);
    default int get(TemporalField field) { return (int) getLong(field); }
}
