package java.time;

import java.time.chrono.ChronoPeriod;
import java.time.temporal.*;

/** A length in years, months and days. */
public final class Period implements ChronoPeriod, java.io.Serializable {
    public static final Period ZERO = new Period(0, 0, 0);

    private final int years;
    private final int months;
    private final int days;

    private Period(int years, int months, int days) {
        this.years = years;
        this.months = months;
        this.days = days;
    }

    public static Period of(int years, int months, int days) { return new Period(years, months, days); }
    public static Period ofYears(int years) { return of(years, 0, 0); }
    public static Period ofMonths(int months) { return of(0, months, 0); }
    public static Period ofWeeks(int weeks) { return of(0, 0, Math.multiplyExact(weeks, 7)); }
    public static Period ofDays(int days) { return of(0, 0, days); }
    public static Period between(LocalDate from, LocalDate to) { return from.until(to); }
    public static Period parse(CharSequence text) {
        java.util.regex.Matcher m = java.util.regex.Pattern.compile("([-+]?)P(?:([-+]?[0-9]+)Y)?(?:([-+]?[0-9]+)M)?(?:([-+]?[0-9]+)W)?(?:([-+]?[0-9]+)D)?",
            java.util.regex.Pattern.CASE_INSENSITIVE).matcher(text);
        if (!m.matches() || text.length() < 3) throw new java.time.format.DateTimeParseException("Text cannot be parsed to a Period", text, 0);
        int sign = "-".equals(m.group(1)) ? -1 : 1;
        return of(sign * number(m.group(2)), sign * number(m.group(3)), sign * (number(m.group(4)) * 7 + number(m.group(5))));
    }
    private static int number(String text) { return text == null ? 0 : Integer.parseInt(text); }

    public int getYears() { return years; }
    public int getMonths() { return months; }
    public int getDays() { return days; }
    public boolean isZero() { return years == 0 && months == 0 && days == 0; }
    public boolean isNegative() { return years < 0 || months < 0 || days < 0; }
    public long toTotalMonths() { return years * 12L + months; }
    public Period plusYears(long amount) { return of((int) (years + amount), months, days); }
    public Period plusMonths(long amount) { return of(years, (int) (months + amount), days); }
    public Period plusDays(long amount) { return of(years, months, (int) (days + amount)); }
    public Period minusDays(long amount) { return plusDays(-amount); }
    public Period multipliedBy(int factor) { return of(years * factor, months * factor, days * factor); }
    public Period negated() { return multipliedBy(-1); }
    public Period normalized() { return of((int) (toTotalMonths() / 12), (int) (toTotalMonths() % 12), days); }
    public Period plus(TemporalAmount other) { return of(years + ((Period) other).years, months + ((Period) other).months, days + ((Period) other).days); }
    @Override public Temporal addTo(Temporal temporal) {
        Temporal result = toTotalMonths() == 0 ? temporal : temporal.plus(toTotalMonths(), ChronoUnit.MONTHS);
        return days == 0 ? result : result.plus(days, ChronoUnit.DAYS);
    }
    @Override public Temporal subtractFrom(Temporal temporal) { return negated().addTo(temporal); }
    @Override public boolean equals(Object other) {
        return other instanceof Period && years == ((Period) other).years && months == ((Period) other).months && days == ((Period) other).days;
    }
    @Override public int hashCode() { return years + Integer.rotateLeft(months, 8) + Integer.rotateLeft(days, 16); }
    @Override public String toString() {
        if (isZero()) return "P0D";
        return "P" + (years != 0 ? years + "Y" : "") + (months != 0 ? months + "M" : "") + (days != 0 ? days + "D" : "");
    }
}
