package java.time;

import java.time.temporal.*;

/** A length of time in seconds and nanoseconds. */
public final class Duration implements TemporalAmount, Comparable<Duration>, java.io.Serializable {
    public static final Duration ZERO = new Duration(0, 0);

    private final long seconds;
    private final int nanos;

    private Duration(long seconds, int nanos) {
        this.seconds = seconds;
        this.nanos = nanos;
    }

    public static Duration ofDays(long days) { return new Duration(Math.multiplyExact(days, 86400L), 0); }
    public static Duration ofHours(long hours) { return new Duration(Math.multiplyExact(hours, 3600L), 0); }
    public static Duration ofMinutes(long minutes) { return new Duration(Math.multiplyExact(minutes, 60L), 0); }
    public static Duration ofSeconds(long seconds) { return new Duration(seconds, 0); }
    public static Duration ofSeconds(long seconds, long nanos) {
        return new Duration(Math.addExact(seconds, Math.floorDiv(nanos, 1_000_000_000L)), (int) Math.floorMod(nanos, 1_000_000_000L));
    }
    public static Duration ofMillis(long millis) { return ofSeconds(Math.floorDiv(millis, 1000L), Math.floorMod(millis, 1000L) * 1_000_000); }
    public static Duration ofNanos(long nanos) { return ofSeconds(0, nanos); }
    public static Duration of(long amount, TemporalUnit unit) { return ZERO.plus(amount, unit); }
    public static Duration between(Temporal from, Temporal to) {
        if (from instanceof Instant) {
            Instant a = (Instant) from;
            Instant b = (Instant) to;
            return ofSeconds(b.getEpochSecond() - a.getEpochSecond(), b.getNano() - a.getNano());
        }
        try {
            return ofNanos(from.until(to, ChronoUnit.NANOS));
        } catch (ArithmeticException exception) {
            return ofSeconds(from.until(to, ChronoUnit.SECONDS));
        }
    }
    public static Duration parse(CharSequence text) {
        java.util.regex.Matcher m = java.util.regex.Pattern.compile("([-+]?)P(?:([-+]?[0-9]+)D)?(T(?:([-+]?[0-9]+)H)?(?:([-+]?[0-9]+)M)?(?:([-+]?[0-9]+)(?:[.,]([0-9]{0,9}))?S)?)?",
            java.util.regex.Pattern.CASE_INSENSITIVE).matcher(text);
        if (!m.matches() || m.group(2) == null && m.group(3) == null) {
            throw new java.time.format.DateTimeParseException("Text cannot be parsed to a Duration", text, 0);
        }
        long all = number(m.group(2)) * 86400 + number(m.group(4)) * 3600 + number(m.group(5)) * 60 + number(m.group(6));
        long nanos = m.group(7) == null || m.group(7).isEmpty() ? 0 : Long.parseLong((m.group(7) + "000000000").substring(0, 9));
        if (m.group(6) != null && m.group(6).startsWith("-")) nanos = -nanos;
        Duration made = ofSeconds(all, nanos);
        return "-".equals(m.group(1)) ? made.negated() : made;
    }
    private static long number(String text) { return text == null ? 0 : Long.parseLong(text); }

    public long getSeconds() { return seconds; }
    public int getNano() { return nanos; }
    public long toDays() { return seconds / 86400; }
    public long toHours() { return seconds / 3600; }
    public long toMinutes() { return seconds / 60; }
    public long toSeconds() { return seconds; }
    public long toMillis() { return Math.addExact(Math.multiplyExact(seconds, 1000L), nanos / 1_000_000); }
    public long toNanos() { return Math.addExact(Math.multiplyExact(seconds, 1_000_000_000L), nanos); }
    public long toDaysPart() { return seconds / 86400; }
    public int toHoursPart() { return (int) (toHours() % 24); }
    public int toMinutesPart() { return (int) (toMinutes() % 60); }
    public int toSecondsPart() { return (int) (seconds % 60); }
    public int toMillisPart() { return nanos / 1_000_000; }
    public int toNanosPart() { return nanos; }
    public boolean isZero() { return seconds == 0 && nanos == 0; }
    public boolean isNegative() { return seconds < 0; }
    public Duration plus(Duration other) { return ofSeconds(Math.addExact(seconds, other.seconds), (long) nanos + other.nanos); }
    public Duration minus(Duration other) { return ofSeconds(Math.subtractExact(seconds, other.seconds), (long) nanos - other.nanos); }
    public Duration plus(long amount, TemporalUnit unit) {
        if (unit == ChronoUnit.DAYS) return plusDays(amount);
        if (unit.isDateBased()) throw new UnsupportedTemporalTypeException("Unit must not have an estimated duration");
        Duration size = unit.getDuration();
        return size.seconds == 0 ? plusSeconds(amount / (1_000_000_000 / size.nanos)).plusNanos(amount % (1_000_000_000 / size.nanos) * size.nanos) : plusSeconds(amount * size.seconds);
    }
    public Duration plusDays(long amount) { return plus(ofDays(amount)); }
    public Duration plusHours(long amount) { return plus(ofHours(amount)); }
    public Duration plusMinutes(long amount) { return plus(ofMinutes(amount)); }
    public Duration plusSeconds(long amount) { return plus(ofSeconds(amount)); }
    public Duration plusMillis(long amount) { return plus(ofMillis(amount)); }
    public Duration plusNanos(long amount) { return plus(ofNanos(amount)); }
    public Duration minusDays(long amount) { return minus(ofDays(amount)); }
    public Duration minusHours(long amount) { return minus(ofHours(amount)); }
    public Duration minusMinutes(long amount) { return minus(ofMinutes(amount)); }
    public Duration minusSeconds(long amount) { return minus(ofSeconds(amount)); }
    public Duration minusMillis(long amount) { return minus(ofMillis(amount)); }
    public Duration minusNanos(long amount) { return minus(ofNanos(amount)); }
    public Duration multipliedBy(long factor) { return ofSeconds(Math.multiplyExact(seconds, factor) + Math.floorDiv(nanos * factor, 1_000_000_000L), Math.floorMod(nanos * factor, 1_000_000_000L)); }
    public Duration dividedBy(long divisor) {
        if (divisor == 0) throw new ArithmeticException("Cannot divide by zero");
        java.math.BigInteger all = java.math.BigInteger.valueOf(seconds).multiply(java.math.BigInteger.valueOf(1_000_000_000)).add(java.math.BigInteger.valueOf(nanos)).divide(java.math.BigInteger.valueOf(divisor));
        java.math.BigInteger[] parts = all.divideAndRemainder(java.math.BigInteger.valueOf(1_000_000_000));
        return ofSeconds(parts[0].longValue(), parts[1].longValue());
    }
    public long dividedBy(Duration divisor) { return toNanos() / divisor.toNanos(); }
    public Duration negated() { return ofSeconds(-seconds, -nanos); }
    public Duration abs() { return isNegative() ? negated() : this; }
    @Override public Temporal addTo(Temporal temporal) { return (seconds == 0 ? temporal : temporal.plus(seconds, ChronoUnit.SECONDS)).plus(nanos, ChronoUnit.NANOS); }
    @Override public Temporal subtractFrom(Temporal temporal) { return temporal.minus(seconds, ChronoUnit.SECONDS).minus(nanos, ChronoUnit.NANOS); }
    @Override public int compareTo(Duration other) { return seconds != other.seconds ? Long.compare(seconds, other.seconds) : nanos - other.nanos; }
    @Override public boolean equals(Object other) { return other instanceof Duration && compareTo((Duration) other) == 0; }
    @Override public int hashCode() { return (int) (seconds ^ seconds >>> 32) + 51 * nanos; }
    @Override public String toString() {
        if (isZero()) return "PT0S";
        long whole = seconds < 0 && nanos > 0 ? seconds + 1 : seconds;
        long hours = whole / 3600;
        int minutes = (int) (whole % 3600 / 60);
        int rest = (int) (whole % 60);
        StringBuilder text = new StringBuilder("PT");
        if (hours != 0) text.append(hours).append('H');
        if (minutes != 0) text.append(minutes).append('M');
        if (rest == 0 && nanos == 0 && text.length() > 2) return text.toString();
        text.append(seconds < 0 && nanos > 0 && rest == 0 ? "-0" : String.valueOf(rest));
        if (nanos > 0) {
            String digits = String.valueOf(seconds < 0 ? 2_000_000_000L - nanos : 1_000_000_000L + nanos).substring(1);
            int end = digits.length();
            while (digits.charAt(end - 1) == '0') end--;
            text.append('.').append(digits, 0, end);
        }
        return text.append('S').toString();
    }
}
