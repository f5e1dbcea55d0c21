package java.time;

import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;
import java.util.Locale;

/** Days of the week, Monday first. */
public enum DayOfWeek implements TemporalAccessor {
    MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY;

    private static final DayOfWeek[] ALL = values();

    public static DayOfWeek of(int day) {
        if (day < 1 || day > 7) throw new DateTimeException("Invalid value for DayOfWeek: " + day);
        return ALL[day - 1];
    }
    public static DayOfWeek from(TemporalAccessor of) { return of instanceof DayOfWeek ? (DayOfWeek) of : of(of.get(ChronoField.DAY_OF_WEEK)); }
    public int getValue() { return ordinal() + 1; }
    public DayOfWeek plus(long days) { return ALL[(int) Math.floorMod(ordinal() + days, 7L)]; }
    public DayOfWeek minus(long days) { return plus(-(days % 7)); }
    public String getDisplayName(TextStyle style, Locale locale) { return style.of(name()); }
    @Override public boolean isSupported(TemporalField field) { return field == ChronoField.DAY_OF_WEEK; }
    @Override public long getLong(TemporalField field) { return getValue(); }
}
