package java.time.chrono;

/** A length in years, months and days. */
public interface ChronoPeriod extends java.time.temporal.TemporalAmount {}
