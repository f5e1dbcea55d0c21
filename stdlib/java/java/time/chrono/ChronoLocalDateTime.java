package java.time.chrono;

import java.time.LocalTime;
import java.time.temporal.Temporal;

/** A date with a time. */
public interface ChronoLocalDateTime<D extends ChronoLocalDate> extends Temporal, Comparable<ChronoLocalDateTime<?>> {
    D toLocalDate();
    LocalTime toLocalTime();
    @Override default int compareTo(ChronoLocalDateTime<?> other) {
        int days = toLocalDate().compareTo(other.toLocalDate());
        return days != 0 ? days : toLocalTime().compareTo(other.toLocalTime());
    }
    default boolean isBefore(ChronoLocalDateTime<?> other) { return compareTo(other) < 0; }
    default boolean isAfter(ChronoLocalDateTime<?> other) { return compareTo(other) > 0; }
    default boolean isEqual(ChronoLocalDateTime<?> other) { return compareTo(other) == 0; }
}
