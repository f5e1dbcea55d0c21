package java.time.chrono;

import java.time.temporal.Temporal;

/** A date. */
public interface ChronoLocalDate extends Temporal, Comparable<ChronoLocalDate> {
    long toEpochDay();
    @Override default int compareTo(ChronoLocalDate other) { return Long.compare(toEpochDay(), other.toEpochDay()); }
    default boolean isBefore(ChronoLocalDate other) { return toEpochDay() < other.toEpochDay(); }
    default boolean isAfter(ChronoLocalDate other) { return toEpochDay() > other.toEpochDay(); }
    default boolean isEqual(ChronoLocalDate other) { return toEpochDay() == other.toEpochDay(); }
}
