package java.time;

import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;
import java.util.Locale;

/** Months of the year. */
public enum Month implements TemporalAccessor {
    JANUARY, FEBRUARY, MARCH, APRIL, MAY, JUNE, JULY, AUGUST, SEPTEMBER, OCTOBER, NOVEMBER, DECEMBER;

    private static final Month[] ALL = values();

    public static Month of(int month) {
        if (month < 1 || month > 12) throw new DateTimeException("Invalid value for MonthOfYear: " + month);
        return ALL[month - 1];
    }
    public static Month from(TemporalAccessor of) { return of instanceof Month ? (Month) of : of(of.get(ChronoField.MONTH_OF_YEAR)); }
    public int getValue() { return ordinal() + 1; }
    public Month plus(long months) { return ALL[(int) Math.floorMod(ordinal() + months, 12L)]; }
    public Month minus(long months) { return plus(-(months % 12)); }
    public int length(boolean isLeapYear) {
        switch (this) {
            case FEBRUARY: return isLeapYear ? 29 : 28;
            case APRIL: case JUNE: case SEPTEMBER: case NOVEMBER: return 30;
            default: return 31;
        }
    }
    public int minLength() { return length(false); }
    public int maxLength() { return length(true); }
    public int firstDayOfYear(boolean isLeapYear) {
        int day = 1;
        for (int i = 0; i < ordinal(); i++) day += ALL[i].length(isLeapYear);
        return day;
    }
    public Month firstMonthOfQuarter() { return ALL[ordinal() / 3 * 3]; }
    public String getDisplayName(TextStyle style, Locale locale) { return style.of(name()); }
    @Override public boolean isSupported(TemporalField field) { return field == ChronoField.MONTH_OF_YEAR; }
    @Override public long getLong(TemporalField field) { return getValue(); }
}
