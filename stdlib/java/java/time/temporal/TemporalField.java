package java.time.temporal;

/** A field of a date or time. */
public interface TemporalField {
    boolean isDateBased();
    boolean isTimeBased();
}
