package java.time.temporal;

import java.time.Duration;

/** A unit of time. */
public interface TemporalUnit {
    Duration getDuration();
    boolean isDateBased();
    boolean isTimeBased();
    long between(Temporal from, Temporal to);
}
