package java.time;

import java.time.temporal.*;

/** A moment, in seconds and nanoseconds since 1970 in UTC. */
public final class Instant implements Temporal, TemporalAdjuster, Comparable<Instant>, java.io.Serializable {
    public static final Instant EPOCH = new Instant(0, 0);
    public static final Instant MIN = new Instant(-31557014167219200L, 0);
    public static final Instant MAX = new Instant(31556889864403199L, 999_999_999);

    private final long seconds;
    private final int nanos;

    private Instant(long seconds, int nanos) {
        this.seconds = seconds;
        this.nanos = nanos;
    }

    public static Instant now() { return ofEpochMilli(System.currentTimeMillis()); }
    public static Instant ofEpochSecond(long seconds) { return new Instant(seconds, 0); }
    public static Instant ofEpochSecond(long seconds, long nanos) { return new Instant(seconds + Math.floorDiv(nanos, 1_000_000_000L), (int) Math.floorMod(nanos, 1_000_000_000L)); }
    public static Instant ofEpochMilli(long millis) { return new Instant(Math.floorDiv(millis, 1000L), (int) Math.floorMod(millis, 1000L) * 1_000_000); }
    public static Instant parse(CharSequence text) {
        String all = text.toString();
        if (!all.endsWith("Z")) throw new java.time.format.DateTimeParseException("Text '" + text + "' could not be parsed at index " + Math.max(0, all.length() - 1), text, all.length() - 1);
        return LocalDateTime.parse(all.substring(0, all.length() - 1)).toInstant(ZoneOffset.UTC);
    }
    public long getEpochSecond() { return seconds; }
    public int getNano() { return nanos; }
    public long toEpochMilli() { return Math.addExact(Math.multiplyExact(seconds, 1000L), nanos / 1_000_000); }
    public Instant plusSeconds(long amount) { return ofEpochSecond(Math.addExact(seconds, amount), nanos); }
    public Instant plusMillis(long amount) { return ofEpochSecond(seconds + Math.floorDiv(amount, 1000L), nanos + Math.floorMod(amount, 1000L) * 1_000_000); }
    public Instant plusNanos(long amount) { return ofEpochSecond(seconds, nanos + amount); }
    public Instant minusSeconds(long amount) { return plusSeconds(-amount); }
    public Instant minusMillis(long amount) { return plusMillis(-amount); }
    public Instant minusNanos(long amount) { return plusNanos(-amount); }
    public Instant truncatedTo(TemporalUnit unit) { return LocalDateTime.ofInstant(this, ZoneOffset.UTC).truncatedTo(unit).toInstant(ZoneOffset.UTC); }
    public ZonedDateTime atZone(ZoneId zone) { return ZonedDateTime.ofInstant(this, zone); }
    @Override public Instant plus(long amount, TemporalUnit unit) {
        if (unit.isDateBased() && unit != ChronoUnit.DAYS) throw new UnsupportedTemporalTypeException("Unsupported unit: " + unit);
        return plus(Duration.of(amount, unit));
    }
    @Override public Instant minus(long amount, TemporalUnit unit) { return plus(-amount, unit); }
    @Override public Instant plus(TemporalAmount amount) {
        Duration length = (Duration) amount;
        return ofEpochSecond(seconds + length.getSeconds(), (long) nanos + length.getNano());
    }
    @Override public Instant minus(TemporalAmount amount) { return plus(((Duration) amount).negated()); }
    @Override public Instant with(TemporalAdjuster adjuster) { return (Instant) adjuster.adjustInto(this); }
    @Override public Instant with(TemporalField field, long value) {
        if (field == ChronoField.INSTANT_SECONDS) return new Instant(value, nanos);
        if (field == ChronoField.NANO_OF_SECOND) return new Instant(seconds, (int) value);
        throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
    }
    @Override public boolean isSupported(TemporalUnit unit) { return unit.isTimeBased() || unit == ChronoUnit.DAYS; }
    @Override public boolean isSupported(TemporalField field) { return field == ChronoField.INSTANT_SECONDS || field == ChronoField.NANO_OF_SECOND; }
    @Override public long getLong(TemporalField field) {
        if (field == ChronoField.INSTANT_SECONDS) return seconds;
        if (field == ChronoField.NANO_OF_SECOND) return nanos;
        if (field == ChronoField.MILLI_OF_SECOND) return nanos / 1_000_000;
        throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
    }
    @Override public long until(Temporal temporal, TemporalUnit unit) {
        return LocalDateTime.ofInstant(this, ZoneOffset.UTC).until(LocalDateTime.ofInstant((Instant) temporal, ZoneOffset.UTC), unit);
    }
    @Override public Temporal adjustInto(Temporal temporal) { return temporal.with(ChronoField.INSTANT_SECONDS, seconds).with(ChronoField.NANO_OF_SECOND, nanos); }
    public boolean isAfter(Instant other) { return compareTo(other) > 0; }
    public boolean isBefore(Instant other) { return compareTo(other) < 0; }
    @Override public int compareTo(Instant other) { return seconds != other.seconds ? Long.compare(seconds, other.seconds) : nanos - other.nanos; }
    @Override public boolean equals(Object other) { return other instanceof Instant && compareTo((Instant) other) == 0; }
    @Override public int hashCode() { return (int) (seconds ^ seconds >>> 32) + 51 * nanos; }
    @Override public String toString() {
        String text = LocalDateTime.ofInstant(this, ZoneOffset.UTC).toString();
        return (text.length() - text.indexOf('T') == 6 ? text + ":00" : text) + "Z";
    }
}
