package java.time;

import java.time.chrono.ChronoLocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.*;

/** A date with a time, without zone. */
public final class LocalDateTime implements ChronoLocalDateTime<LocalDate>, TemporalAdjuster, java.io.Serializable {
    public static final LocalDateTime MIN = new LocalDateTime(LocalDate.MIN, LocalTime.MIN);
    public static final LocalDateTime MAX = new LocalDateTime(LocalDate.MAX, LocalTime.MAX);

    private final LocalDate date;
    private final LocalTime time;

    private LocalDateTime(LocalDate date, LocalTime time) {
        this.date = date;
        this.time = time;
    }

    public static LocalDateTime now() { return now(ZoneOffset.UTC); }
    public static LocalDateTime now(ZoneId zone) { return ofInstant(Instant.now(), zone); }
    public static LocalDateTime of(LocalDate date, LocalTime time) { return new LocalDateTime(date, time); }
    public static LocalDateTime of(int year, int month, int day, int hour, int minute) { return of(LocalDate.of(year, month, day), LocalTime.of(hour, minute)); }
    public static LocalDateTime of(int year, int month, int day, int hour, int minute, int second) { return of(LocalDate.of(year, month, day), LocalTime.of(hour, minute, second)); }
    public static LocalDateTime of(int year, int month, int day, int hour, int minute, int second, int nano) { return of(LocalDate.of(year, month, day), LocalTime.of(hour, minute, second, nano)); }
    public static LocalDateTime of(int year, Month month, int day, int hour, int minute) { return of(year, month.getValue(), day, hour, minute); }
    public static LocalDateTime of(int year, Month month, int day, int hour, int minute, int second) { return of(year, month.getValue(), day, hour, minute, second); }
    public static LocalDateTime ofEpochSecond(long second, int nano, ZoneOffset offset) {
        long local = second + offset.getTotalSeconds();
        return of(LocalDate.ofEpochDay(Math.floorDiv(local, 86400L)), LocalTime.ofNanoOfDay(Math.floorMod(local, 86400L) * 1_000_000_000 + nano));
    }
    public static LocalDateTime ofInstant(Instant instant, ZoneId zone) { return ofEpochSecond(instant.getEpochSecond(), instant.getNano(), zone.offset()); }
    public static LocalDateTime from(TemporalAccessor of) { return of instanceof LocalDateTime ? (LocalDateTime) of : ((ZonedDateTime) of).toLocalDateTime(); }
    public static LocalDateTime parse(CharSequence text) { return parse(text, DateTimeFormatter.ISO_LOCAL_DATE_TIME); }
    public static LocalDateTime parse(CharSequence text, DateTimeFormatter format) { return format.parseDateTime(text, true, true); }

    @Override public LocalDate toLocalDate() { return date; }
    @Override public LocalTime toLocalTime() { return time; }
    public int getYear() { return date.getYear(); }
    public int getMonthValue() { return date.getMonthValue(); }
    public Month getMonth() { return date.getMonth(); }
    public int getDayOfMonth() { return date.getDayOfMonth(); }
    public int getDayOfYear() { return date.getDayOfYear(); }
    public DayOfWeek getDayOfWeek() { return date.getDayOfWeek(); }
    public int getHour() { return time.getHour(); }
    public int getMinute() { return time.getMinute(); }
    public int getSecond() { return time.getSecond(); }
    public int getNano() { return time.getNano(); }
    public long toEpochSecond(ZoneOffset offset) { return date.toEpochDay() * 86400 + time.toSecondOfDay() - offset.getTotalSeconds(); }
    public Instant toInstant(ZoneOffset offset) { return Instant.ofEpochSecond(toEpochSecond(offset), getNano()); }
    public ZonedDateTime atZone(ZoneId zone) { return ZonedDateTime.of(this, zone); }

    private LocalDateTime with(LocalDate date, LocalTime time) { return new LocalDateTime(date, time); }
    public LocalDateTime withYear(int year) { return with(date.withYear(year), time); }
    public LocalDateTime withMonth(int month) { return with(date.withMonth(month), time); }
    public LocalDateTime withDayOfMonth(int day) { return with(date.withDayOfMonth(day), time); }
    public LocalDateTime withHour(int hour) { return with(date, time.withHour(hour)); }
    public LocalDateTime withMinute(int minute) { return with(date, time.withMinute(minute)); }
    public LocalDateTime withSecond(int second) { return with(date, time.withSecond(second)); }
    public LocalDateTime withNano(int nano) { return with(date, time.withNano(nano)); }
    public LocalDateTime truncatedTo(TemporalUnit unit) { return with(date, unit == ChronoUnit.DAYS ? LocalTime.MIDNIGHT : time.truncatedTo(unit)); }
    public LocalDateTime plusYears(long years) { return with(date.plusYears(years), time); }
    public LocalDateTime plusMonths(long months) { return with(date.plusMonths(months), time); }
    public LocalDateTime plusWeeks(long weeks) { return with(date.plusWeeks(weeks), time); }
    public LocalDateTime plusDays(long days) { return with(date.plusDays(days), time); }
    public LocalDateTime plusHours(long hours) { return plusParts(hours / 24, hours % 24 * 3_600_000_000_000L); }
    public LocalDateTime plusMinutes(long minutes) { return plusParts(minutes / 1440, minutes % 1440 * 60_000_000_000L); }
    public LocalDateTime plusSeconds(long seconds) { return plusParts(seconds / 86400, seconds % 86400 * 1_000_000_000L); }
    public LocalDateTime plusNanos(long nanos) { return plusParts(nanos / LocalTime.DAY, nanos % LocalTime.DAY); }
    private LocalDateTime plusParts(long days, long nanos) {
        long all = time.toNanoOfDay() + nanos;
        return with(date.plusDays(days + Math.floorDiv(all, LocalTime.DAY)), LocalTime.ofNanoOfDay(Math.floorMod(all, LocalTime.DAY)));
    }
    public LocalDateTime minusYears(long years) { return plusYears(-years); }
    public LocalDateTime minusMonths(long months) { return plusMonths(-months); }
    public LocalDateTime minusWeeks(long weeks) { return plusWeeks(-weeks); }
    public LocalDateTime minusDays(long days) { return plusDays(-days); }
    public LocalDateTime minusHours(long hours) { return plusHours(-hours); }
    public LocalDateTime minusMinutes(long minutes) { return plusMinutes(-minutes); }
    public LocalDateTime minusSeconds(long seconds) { return plusSeconds(-seconds); }
    public LocalDateTime minusNanos(long nanos) { return plusNanos(-nanos); }

    @Override public LocalDateTime plus(long amount, TemporalUnit unit) {
        if (unit.isDateBased()) return with(date.plus(amount, unit), time);
        switch ((ChronoUnit) unit) {
            case HOURS: return plusHours(amount);
            case HALF_DAYS: return plusHours(amount * 12);
            case MINUTES: return plusMinutes(amount);
            case SECONDS: return plusSeconds(amount);
            case MILLIS: return plusSeconds(amount / 1000).plusNanos(amount % 1000 * 1_000_000);
            case MICROS: return plusSeconds(amount / 1_000_000).plusNanos(amount % 1_000_000 * 1000);
            default: return plusNanos(amount);
        }
    }
    @Override public LocalDateTime minus(long amount, TemporalUnit unit) { return plus(-amount, unit); }
    @Override public LocalDateTime plus(TemporalAmount amount) { return (LocalDateTime) amount.addTo(this); }
    @Override public LocalDateTime minus(TemporalAmount amount) { return (LocalDateTime) amount.subtractFrom(this); }
    @Override public LocalDateTime with(TemporalAdjuster adjuster) {
        if (adjuster instanceof LocalDate) return with((LocalDate) adjuster, time);
        if (adjuster instanceof LocalTime) return with(date, (LocalTime) adjuster);
        return (LocalDateTime) adjuster.adjustInto(this);
    }
    @Override public LocalDateTime with(TemporalField field, long value) {
        return field.isTimeBased() ? with(date, time.with(field, value)) : with(date.with(field, value), time);
    }
    @Override public boolean isSupported(TemporalUnit unit) { return unit != ChronoUnit.FOREVER; }
    @Override public boolean isSupported(TemporalField field) { return field.isDateBased() || field.isTimeBased(); }
    @Override public int get(TemporalField field) { return (int) getLong(field); }
    @Override public long getLong(TemporalField field) { return field.isTimeBased() ? time.getLong(field) : date.getLong(field); }
    @Override public long until(Temporal temporal, TemporalUnit unit) {
        LocalDateTime end = from(temporal);
        if (unit.isTimeBased()) {
            long days = end.date.toEpochDay() - date.toEpochDay();
            long nanos = end.time.toNanoOfDay() - time.toNanoOfDay();
            long size = unit.getDuration().toNanos();
            if (days > 0 && nanos < 0) {
                days--;
                nanos += LocalTime.DAY;
            } else if (days < 0 && nanos > 0) {
                days++;
                nanos -= LocalTime.DAY;
            }
            return Math.addExact(Math.multiplyExact(days, LocalTime.DAY / size), nanos / size);
        }
        LocalDate last = end.date;
        if (last.isAfter(date) && end.time.isBefore(time)) last = last.minusDays(1);
        else if (last.isBefore(date) && end.time.isAfter(time)) last = last.plusDays(1);
        return date.until(last, unit);
    }
    @Override public Temporal adjustInto(Temporal temporal) { return temporal.with(ChronoField.EPOCH_DAY, date.toEpochDay()).with(ChronoField.NANO_OF_DAY, time.toNanoOfDay()); }
    public String format(DateTimeFormatter format) { return format.format(this); }
    @Override public boolean equals(Object other) { return other instanceof LocalDateTime && date.equals(((LocalDateTime) other).date) && time.equals(((LocalDateTime) other).time); }
    @Override public int hashCode() { return date.hashCode() ^ time.hashCode(); }
    @Override public String toString() { return date + "T" + time; }
}
