package java.time;

import java.time.chrono.ChronoLocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.*;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** A date of the ISO calendar, without time and zone. */
public final class LocalDate implements ChronoLocalDate, TemporalAdjuster, java.io.Serializable {
    public static final LocalDate EPOCH = new LocalDate(1970, 1, 1);
    public static final LocalDate MIN = new LocalDate(-999_999_999, 1, 1);
    public static final LocalDate MAX = new LocalDate(999_999_999, 12, 31);

    private final int year;
    private final int month;
    private final int day;

    private LocalDate(int year, int month, int day) {
        this.year = year;
        this.month = month;
        this.day = day;
    }

    public static LocalDate now() { return ofEpochDay(Math.floorDiv(System.currentTimeMillis(), 86_400_000L)); }
    public static LocalDate now(ZoneId zone) { return LocalDateTime.now(zone).toLocalDate(); }

    public static LocalDate of(int year, Month month, int day) { return of(year, month.getValue(), day); }
    public static LocalDate of(int year, int month, int day) {
        ChronoField.YEAR.checkValidValue(year);
        ChronoField.MONTH_OF_YEAR.checkValidValue(month);
        ChronoField.DAY_OF_MONTH.checkValidValue(day);
        if (day > Month.of(month).length(Year.isLeap(year))) {
            if (day == 29) throw new DateTimeException("Invalid date 'February 29' as '" + year + "' is not a leap year");
            throw new DateTimeException("Invalid date '" + Month.of(month).name() + " " + day + "'");
        }
        return new LocalDate(year, month, day);
    }
    public static LocalDate ofYearDay(int year, int day) {
        ChronoField.DAY_OF_YEAR.checkValidValue(day);
        if (day == 366 && !Year.isLeap(year)) throw new DateTimeException("Invalid date 'DayOfYear 366' as '" + year + "' is not a leap year");
        return of(year, 1, 1).plusDays(day - 1);
    }

    /** Counts from 1970-01-01; the year begins in March while it is computed. */
    public static LocalDate ofEpochDay(long epochDay) {
        long days = epochDay + 719468;
        long era = Math.floorDiv(days, 146097L);
        long inEra = days - era * 146097;
        long yearOfEra = (inEra - inEra / 1460 + inEra / 36524 - inEra / 146096) / 365;
        long dayOfYear = inEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        long shifted = (5 * dayOfYear + 2) / 153;
        int month = (int) (shifted < 10 ? shifted + 3 : shifted - 9);
        return new LocalDate((int) (yearOfEra + era * 400 + (month <= 2 ? 1 : 0)), month, (int) (dayOfYear - (153 * shifted + 2) / 5 + 1));
    }
    public static LocalDate from(TemporalAccessor of) {
        if (of instanceof LocalDate) return (LocalDate) of;
        return ofEpochDay(of.getLong(ChronoField.EPOCH_DAY));
    }
    public static LocalDate parse(CharSequence text) { return parse(text, DateTimeFormatter.ISO_LOCAL_DATE); }
    public static LocalDate parse(CharSequence text, DateTimeFormatter format) { return format.parseDateTime(text, true, false).toLocalDate(); }

    @Override public long toEpochDay() {
        long y = month <= 2 ? (long) year - 1 : year;
        long era = Math.floorDiv(y, 400L);
        long yearOfEra = y - era * 400;
        long dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
        return era * 146097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719468;
    }

    public int getYear() { return year; }
    public int getMonthValue() { return month; }
    public Month getMonth() { return Month.of(month); }
    public int getDayOfMonth() { return day; }
    public int getDayOfYear() { return getMonth().firstDayOfYear(isLeapYear()) + day - 1; }
    public DayOfWeek getDayOfWeek() { return DayOfWeek.of((int) Math.floorMod(toEpochDay() + 3, 7L) + 1); }
    public boolean isLeapYear() { return Year.isLeap(year); }
    public int lengthOfMonth() { return getMonth().length(isLeapYear()); }
    public int lengthOfYear() { return isLeapYear() ? 366 : 365; }

    private static LocalDate clipped(int year, int month, int day) {
        return new LocalDate(year, month, Math.min(day, Month.of(month).length(Year.isLeap(year))));
    }
    public LocalDate withYear(int year) { return clipped(ChronoField.YEAR.checkValidIntValue(year), month, day); }
    public LocalDate withMonth(int month) { return clipped(year, ChronoField.MONTH_OF_YEAR.checkValidIntValue(month), day); }
    public LocalDate withDayOfMonth(int day) { return of(year, month, day); }
    public LocalDate withDayOfYear(int day) { return ofYearDay(year, day); }
    public LocalDate plusDays(long days) { return days == 0 ? this : ofEpochDay(Math.addExact(toEpochDay(), days)); }
    public LocalDate plusWeeks(long weeks) { return plusDays(Math.multiplyExact(weeks, 7L)); }
    public LocalDate plusMonths(long months) {
        if (months == 0) return this;
        long all = year * 12L + (month - 1) + months;
        return clipped(ChronoField.YEAR.checkValidIntValue(Math.floorDiv(all, 12L)), (int) Math.floorMod(all, 12L) + 1, day);
    }
    public LocalDate plusYears(long years) { return years == 0 ? this : clipped(ChronoField.YEAR.checkValidIntValue(year + years), month, day); }
    public LocalDate minusDays(long days) { return plusDays(-days); }
    public LocalDate minusWeeks(long weeks) { return plusWeeks(-weeks); }
    public LocalDate minusMonths(long months) { return plusMonths(-months); }
    public LocalDate minusYears(long years) { return plusYears(-years); }

    @Override public LocalDate with(TemporalAdjuster adjuster) { return (LocalDate) adjuster.adjustInto(this); }
    @Override public LocalDate plus(TemporalAmount amount) { return (LocalDate) amount.addTo(this); }
    @Override public LocalDate minus(TemporalAmount amount) { return (LocalDate) amount.subtractFrom(this); }
    @Override public LocalDate minus(long amount, TemporalUnit unit) { return plus(-amount, unit); }
    @Override public LocalDate plus(long amount, TemporalUnit unit) {
        switch ((ChronoUnit) unit) {
            case DAYS: return plusDays(amount);
            case WEEKS: return plusWeeks(amount);
            case MONTHS: return plusMonths(amount);
            case YEARS: return plusYears(amount);
            case DECADES: return plusYears(amount * 10);
            case CENTURIES: return plusYears(amount * 100);
            case MILLENNIA: return plusYears(amount * 1000);
            default: throw new UnsupportedTemporalTypeException("Unsupported unit: " + unit);
        }
    }
    @Override public LocalDate with(TemporalField field, long value) {
        ChronoField of = (ChronoField) field;
        of.checkValidValue(value);
        switch (of) {
            case DAY_OF_MONTH: return withDayOfMonth((int) value);
            case DAY_OF_YEAR: return withDayOfYear((int) value);
            case DAY_OF_WEEK: return plusDays(value - getDayOfWeek().getValue());
            case MONTH_OF_YEAR: return withMonth((int) value);
            case YEAR: return withYear((int) value);
            case EPOCH_DAY: return ofEpochDay(value);
            default: throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
        }
    }
    @Override public boolean isSupported(TemporalUnit unit) { return unit.isDateBased(); }
    @Override public boolean isSupported(TemporalField field) { return field.isDateBased(); }
    @Override public int get(TemporalField field) { return (int) getLong(field); }
    @Override public long getLong(TemporalField field) {
        switch ((ChronoField) field) {
            case DAY_OF_MONTH: return day;
            case DAY_OF_YEAR: return getDayOfYear();
            case DAY_OF_WEEK: return getDayOfWeek().getValue();
            case MONTH_OF_YEAR: return month;
            case YEAR: return year;
            case YEAR_OF_ERA: return year >= 1 ? year : 1 - year;
            case EPOCH_DAY: return toEpochDay();
            default: throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
        }
    }
    @Override public Temporal adjustInto(Temporal temporal) { return temporal.with(ChronoField.EPOCH_DAY, toEpochDay()); }

    private long monthsUntil(LocalDate end) {
        long here = (year * 12L + month - 1) * 32 + day;
        long there = (end.year * 12L + end.month - 1) * 32 + end.day;
        return (there - here) / 32;
    }
    @Override public long until(Temporal temporal, TemporalUnit unit) {
        LocalDate end = temporal instanceof LocalDateTime ? ((LocalDateTime) temporal).toLocalDate() : (LocalDate) temporal;
        switch ((ChronoUnit) unit) {
            case DAYS: return end.toEpochDay() - toEpochDay();
            case WEEKS: return (end.toEpochDay() - toEpochDay()) / 7;
            case MONTHS: return monthsUntil(end);
            case YEARS: return monthsUntil(end) / 12;
            case DECADES: return monthsUntil(end) / 120;
            case CENTURIES: return monthsUntil(end) / 1200;
            default: throw new UnsupportedTemporalTypeException("Unsupported unit: " + unit);
        }
    }
    public Period until(ChronoLocalDate to) {
        LocalDate end = (LocalDate) to;
        long months = (end.year * 12L + end.month) - (year * 12L + month);
        int days = end.day - day;
        if (months > 0 && days < 0) {
            months--;
            days = (int) (end.toEpochDay() - plusMonths(months).toEpochDay());
        } else if (months < 0 && days > 0) {
            months++;
            days -= end.lengthOfMonth();
        }
        return Period.of((int) (months / 12), (int) (months % 12), days);
    }
    public Stream<LocalDate> datesUntil(LocalDate end) { return LongStream.range(toEpochDay(), end.toEpochDay()).mapToObj(LocalDate::ofEpochDay); }

    public LocalDateTime atStartOfDay() { return LocalDateTime.of(this, LocalTime.MIDNIGHT); }
    public LocalDateTime atTime(LocalTime time) { return LocalDateTime.of(this, time); }
    public LocalDateTime atTime(int hour, int minute) { return atTime(LocalTime.of(hour, minute)); }
    public LocalDateTime atTime(int hour, int minute, int second) { return atTime(LocalTime.of(hour, minute, second)); }
    public ZonedDateTime atStartOfDay(ZoneId zone) { return ZonedDateTime.of(atStartOfDay(), zone); }
    public String format(DateTimeFormatter format) { return format.format(this); }

    @Override public int compareTo(ChronoLocalDate to) {
        LocalDate other = (LocalDate) to;
        if (year != other.year) return year - other.year;
        return month != other.month ? month - other.month : day - other.day;
    }
    @Override public boolean equals(Object other) { return other instanceof LocalDate && compareTo((LocalDate) other) == 0; }
    @Override public int hashCode() { return year & 0xFFFFF800 ^ (year << 11) + (month << 6) + day; }
    @Override public String toString() {
        StringBuilder text = new StringBuilder();
        int size = Math.abs(year);
        if (size < 1000) {
            if (year < 0) text.append('-');
            text.append(String.valueOf(size + 10000), 1, 5);
        } else {
            if (year > 9999) text.append('+');
            text.append(year);
        }
        return text.append(month < 10 ? "-0" : "-").append(month).append(day < 10 ? "-0" : "-").append(day).toString();
    }
}
