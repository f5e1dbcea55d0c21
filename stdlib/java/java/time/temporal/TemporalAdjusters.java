package java.time.temporal;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Common changes of dates. */
public final class TemporalAdjusters {
    private TemporalAdjusters() {}

    public static TemporalAdjuster firstDayOfMonth() { return t -> t.with(ChronoField.DAY_OF_MONTH, 1); }
    public static TemporalAdjuster lastDayOfMonth() {
        return t -> t.with(ChronoField.DAY_OF_MONTH, LocalDate.ofEpochDay(t.getLong(ChronoField.EPOCH_DAY)).lengthOfMonth());
    }
    public static TemporalAdjuster firstDayOfNextMonth() { return t -> t.with(ChronoField.DAY_OF_MONTH, 1).plus(1, ChronoUnit.MONTHS); }
    public static TemporalAdjuster firstDayOfYear() { return t -> t.with(ChronoField.DAY_OF_YEAR, 1); }
    public static TemporalAdjuster lastDayOfYear() { return t -> t.with(ChronoField.DAY_OF_YEAR, 1).plus(1, ChronoUnit.YEARS).minus(1, ChronoUnit.DAYS); }
    public static TemporalAdjuster firstDayOfNextYear() { return t -> t.with(ChronoField.DAY_OF_YEAR, 1).plus(1, ChronoUnit.YEARS); }
    public static TemporalAdjuster firstInMonth(DayOfWeek day) { return t -> nextOrSame(day).adjustInto(t.with(ChronoField.DAY_OF_MONTH, 1)); }
    public static TemporalAdjuster lastInMonth(DayOfWeek day) { return t -> previousOrSame(day).adjustInto(lastDayOfMonth().adjustInto(t)); }
    public static TemporalAdjuster next(DayOfWeek day) { return t -> t.plus(distance(t, day, 1), ChronoUnit.DAYS); }
    public static TemporalAdjuster nextOrSame(DayOfWeek day) { return t -> t.plus(distance(t, day, 0), ChronoUnit.DAYS); }
    public static TemporalAdjuster previous(DayOfWeek day) { return t -> t.plus(distance(t, day, 1) - (distance(t, day, 0) == 0 ? 14 : 7), ChronoUnit.DAYS); }
    public static TemporalAdjuster previousOrSame(DayOfWeek day) { return t -> t.plus(distance(t, day, 0) == 0 ? 0 : distance(t, day, 0) - 7, ChronoUnit.DAYS); }

    private static long distance(Temporal from, DayOfWeek day, int least) {
        long days = Math.floorMod(day.getValue() - from.getLong(ChronoField.DAY_OF_WEEK), 7L);
        return days < least ? days + 7 : days;
    }
}
