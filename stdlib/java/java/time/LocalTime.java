package java.time;

import java.time.format.DateTimeFormatter;
import java.time.temporal.*;

/** A time of the day, without zone. */
public final class LocalTime implements Temporal, TemporalAdjuster, Comparable<LocalTime>, java.io.Serializable {
    public static final LocalTime MIDNIGHT = new LocalTime(0);
    public static final LocalTime MIN = MIDNIGHT;
    public static final LocalTime NOON = new LocalTime(43_200_000_000_000L);
    public static final LocalTime MAX = new LocalTime(86_399_999_999_999L);
    static final long DAY = 86_400_000_000_000L;

    /** Nanoseconds since midnight. */
    private final long nanos;

    private LocalTime(long nanos) { this.nanos = nanos; }

    public static LocalTime now() { return LocalDateTime.now().toLocalTime(); }
    public static LocalTime of(int hour, int minute) { return of(hour, minute, 0, 0); }
    public static LocalTime of(int hour, int minute, int second) { return of(hour, minute, second, 0); }
    public static LocalTime of(int hour, int minute, int second, int nano) {
        ChronoField.HOUR_OF_DAY.checkValidValue(hour);
        ChronoField.MINUTE_OF_HOUR.checkValidValue(minute);
        ChronoField.SECOND_OF_MINUTE.checkValidValue(second);
        ChronoField.NANO_OF_SECOND.checkValidValue(nano);
        return new LocalTime(((hour * 60L + minute) * 60 + second) * 1_000_000_000 + nano);
    }
    public static LocalTime ofSecondOfDay(long seconds) { return new LocalTime(ChronoField.SECOND_OF_DAY.checkValidValue(seconds) * 1_000_000_000); }
    public static LocalTime ofNanoOfDay(long nanos) { return new LocalTime(ChronoField.NANO_OF_DAY.checkValidValue(nanos)); }
    public static LocalTime parse(CharSequence text) { return parse(text, DateTimeFormatter.ISO_LOCAL_TIME); }
    public static LocalTime parse(CharSequence text, DateTimeFormatter format) { return format.parseDateTime(text, false, true).toLocalTime(); }

    public int getHour() { return (int) (nanos / 3_600_000_000_000L); }
    public int getMinute() { return (int) (nanos / 60_000_000_000L % 60); }
    public int getSecond() { return (int) (nanos / 1_000_000_000 % 60); }
    public int getNano() { return (int) (nanos % 1_000_000_000); }
    public int toSecondOfDay() { return (int) (nanos / 1_000_000_000); }
    public long toNanoOfDay() { return nanos; }

    public LocalTime plusNanos(long amount) { return new LocalTime(Math.floorMod(nanos + amount % DAY, DAY)); }
    public LocalTime plusSeconds(long amount) { return plusNanos(amount % 86400 * 1_000_000_000); }
    public LocalTime plusMinutes(long amount) { return plusSeconds(amount % 1440 * 60); }
    public LocalTime plusHours(long amount) { return plusMinutes(amount % 24 * 60); }
    public LocalTime minusNanos(long amount) { return plusNanos(-(amount % DAY)); }
    public LocalTime minusSeconds(long amount) { return plusSeconds(-(amount % 86400)); }
    public LocalTime minusMinutes(long amount) { return plusMinutes(-(amount % 1440)); }
    public LocalTime minusHours(long amount) { return plusHours(-(amount % 24)); }
    public LocalTime withHour(int hour) { return of(hour, getMinute(), getSecond(), getNano()); }
    public LocalTime withMinute(int minute) { return of(getHour(), minute, getSecond(), getNano()); }
    public LocalTime withSecond(int second) { return of(getHour(), getMinute(), second, getNano()); }
    public LocalTime withNano(int nano) { return of(getHour(), getMinute(), getSecond(), nano); }
    public LocalTime truncatedTo(TemporalUnit unit) {
        long size = unit.getDuration().toNanos();
        return new LocalTime(nanos / size * size);
    }

    @Override public LocalTime plus(long amount, TemporalUnit unit) {
        if (!unit.isTimeBased()) throw new UnsupportedTemporalTypeException("Unsupported unit: " + unit);
        long size = unit.getDuration().toNanos();
        return plusNanos(amount % (DAY / size) * size);
    }
    @Override public LocalTime minus(long amount, TemporalUnit unit) { return plus(-amount, unit); }
    @Override public LocalTime plus(TemporalAmount amount) { return (LocalTime) amount.addTo(this); }
    @Override public LocalTime minus(TemporalAmount amount) { return (LocalTime) amount.subtractFrom(this); }
    @Override public LocalTime with(TemporalAdjuster adjuster) { return (LocalTime) adjuster.adjustInto(this); }
    @Override public LocalTime with(TemporalField field, long value) {
        ((ChronoField) field).checkValidValue(value);
        switch ((ChronoField) field) {
            case HOUR_OF_DAY: return withHour((int) value);
            case MINUTE_OF_HOUR: return withMinute((int) value);
            case SECOND_OF_MINUTE: return withSecond((int) value);
            case NANO_OF_SECOND: return withNano((int) value);
            case NANO_OF_DAY: return new LocalTime(value);
            case SECOND_OF_DAY: return new LocalTime(value * 1_000_000_000 + getNano());
            default: throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
        }
    }
    @Override public boolean isSupported(TemporalUnit unit) { return unit.isTimeBased(); }
    @Override public boolean isSupported(TemporalField field) { return field.isTimeBased(); }
    @Override public int get(TemporalField field) { return (int) getLong(field); }
    @Override public long getLong(TemporalField field) {
        switch ((ChronoField) field) {
            case HOUR_OF_DAY: return getHour();
            case HOUR_OF_AMPM: return getHour() % 12;
            case CLOCK_HOUR_OF_AMPM: return getHour() % 12 == 0 ? 12 : getHour() % 12;
            case AMPM_OF_DAY: return getHour() / 12;
            case MINUTE_OF_HOUR: return getMinute();
            case MINUTE_OF_DAY: return nanos / 60_000_000_000L;
            case SECOND_OF_MINUTE: return getSecond();
            case SECOND_OF_DAY: return toSecondOfDay();
            case MILLI_OF_SECOND: return getNano() / 1_000_000;
            case MILLI_OF_DAY: return nanos / 1_000_000;
            case MICRO_OF_SECOND: return getNano() / 1000;
            case NANO_OF_SECOND: return getNano();
            case NANO_OF_DAY: return nanos;
            default: throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
        }
    }
    @Override public long until(Temporal temporal, TemporalUnit unit) {
        LocalTime end = temporal instanceof LocalDateTime ? ((LocalDateTime) temporal).toLocalTime() : (LocalTime) temporal;
        if (!unit.isTimeBased()) throw new UnsupportedTemporalTypeException("Unsupported unit: " + unit);
        return (end.nanos - nanos) / unit.getDuration().toNanos();
    }
    @Override public Temporal adjustInto(Temporal temporal) { return temporal.with(ChronoField.NANO_OF_DAY, nanos); }
    public LocalDateTime atDate(LocalDate date) { return LocalDateTime.of(date, this); }
    public boolean isAfter(LocalTime other) { return nanos > other.nanos; }
    public boolean isBefore(LocalTime other) { return nanos < other.nanos; }
    public String format(DateTimeFormatter format) { return format.format(this); }
    @Override public int compareTo(LocalTime other) { return Long.compare(nanos, other.nanos); }
    @Override public boolean equals(Object other) { return other instanceof LocalTime && ((LocalTime) other).nanos == nanos; }
    @Override public int hashCode() { return Long.hashCode(nanos); }
    @Override public String toString() {
        StringBuilder text = new StringBuilder();
        text.append(two(getHour())).append(':').append(two(getMinute()));
        if (getSecond() > 0 || getNano() > 0) {
            text.append(':').append(two(getSecond()));
            if (getNano() > 0) {
                String digits = Integer.toString(getNano() + 1_000_000_000).substring(1);
                int length = getNano() % 1_000_000 == 0 ? 3 : getNano() % 1000 == 0 ? 6 : 9;
                text.append('.').append(digits, 0, length);
            }
        }
        return text.toString();
    }
    private static String two(int number) { return number < 10 ? "0" + number : String.valueOf(number); }
}
