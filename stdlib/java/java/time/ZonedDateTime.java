package java.time;

import java.time.format.DateTimeFormatter;
import java.time.temporal.*;

/** A date and time in a zone. */
public final class ZonedDateTime implements Temporal, Comparable<ZonedDateTime>, java.io.Serializable {
    private final LocalDateTime local;
    private final ZoneId zone;

    private ZonedDateTime(LocalDateTime local, ZoneId zone) {
        this.local = local;
        this.zone = zone;
    }

    public static ZonedDateTime now() { return now(ZoneId.systemDefault()); }
    public static ZonedDateTime now(ZoneId zone) { return ofInstant(Instant.now(), zone); }
    public static ZonedDateTime of(LocalDateTime local, ZoneId zone) { return new ZonedDateTime(local, zone); }
    public static ZonedDateTime of(LocalDate date, LocalTime time, ZoneId zone) { return of(LocalDateTime.of(date, time), zone); }
    public static ZonedDateTime of(int year, int month, int day, int hour, int minute, int second, int nano, ZoneId zone) {
        return of(LocalDateTime.of(year, month, day, hour, minute, second, nano), zone);
    }
    public static ZonedDateTime ofInstant(Instant instant, ZoneId zone) { return of(LocalDateTime.ofInstant(instant, zone), zone); }
    public LocalDateTime toLocalDateTime() { return local; }
    public LocalDate toLocalDate() { return local.toLocalDate(); }
    public LocalTime toLocalTime() { return local.toLocalTime(); }
    public ZoneId getZone() { return zone; }
    public ZoneOffset getOffset() { return zone.offset(); }
    public Instant toInstant() { return local.toInstant(zone.offset()); }
    public long toEpochSecond() { return local.toEpochSecond(zone.offset()); }
    public ZonedDateTime withZoneSameInstant(ZoneId other) { return ofInstant(toInstant(), other); }
    public ZonedDateTime withZoneSameLocal(ZoneId other) { return of(local, other); }
    public int getYear() { return local.getYear(); }
    public int getMonthValue() { return local.getMonthValue(); }
    public Month getMonth() { return local.getMonth(); }
    public int getDayOfMonth() { return local.getDayOfMonth(); }
    public DayOfWeek getDayOfWeek() { return local.getDayOfWeek(); }
    public int getHour() { return local.getHour(); }
    public int getMinute() { return local.getMinute(); }
    public int getSecond() { return local.getSecond(); }
    public ZonedDateTime plusDays(long days) { return of(local.plusDays(days), zone); }
    public ZonedDateTime plusHours(long hours) { return of(local.plusHours(hours), zone); }
    public ZonedDateTime plusMinutes(long minutes) { return of(local.plusMinutes(minutes), zone); }
    public ZonedDateTime minusDays(long days) { return plusDays(-days); }
    @Override public ZonedDateTime plus(long amount, TemporalUnit unit) { return of(local.plus(amount, unit), zone); }
    @Override public ZonedDateTime with(TemporalField field, long value) { return of(local.with(field, value), zone); }
    @Override public boolean isSupported(TemporalUnit unit) { return local.isSupported(unit); }
    @Override public boolean isSupported(TemporalField field) { return field == ChronoField.INSTANT_SECONDS || local.isSupported(field); }
    @Override public long getLong(TemporalField field) { return field == ChronoField.INSTANT_SECONDS ? toEpochSecond() : local.getLong(field); }
    @Override public long until(Temporal end, TemporalUnit unit) { return local.until(((ZonedDateTime) end).withZoneSameInstant(zone).local, unit); }
    public boolean isAfter(ZonedDateTime other) { return toInstant().isAfter(other.toInstant()); }
    public boolean isBefore(ZonedDateTime other) { return toInstant().isBefore(other.toInstant()); }
    public String format(DateTimeFormatter format) { return format.format(this); }
    @Override public int compareTo(ZonedDateTime other) { return toInstant().compareTo(other.toInstant()); }
    @Override public boolean equals(Object other) { return other instanceof ZonedDateTime && local.equals(((ZonedDateTime) other).local) && zone.equals(((ZonedDateTime) other).zone); }
    @Override public int hashCode() { return local.hashCode() ^ zone.hashCode(); }
    @Override public String toString() { return local.toString() + zone.offset() + (zone instanceof ZoneOffset ? "" : "[" + zone + "]"); }
}
