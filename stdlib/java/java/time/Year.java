package java.time;

/** A year. */
public final class Year implements Comparable<Year> {
    public static final int MIN_VALUE = -999_999_999;
    public static final int MAX_VALUE = 999_999_999;
    private final int year;
    private Year(int year) { this.year = year; }
    public static Year of(int year) { return new Year(year); }
    public static Year now() { return of(LocalDate.now().getYear()); }
    public static boolean isLeap(long year) { return (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0); }
    public boolean isLeap() { return isLeap(year); }
    public int length() { return isLeap() ? 366 : 365; }
    public int getValue() { return year; }
    public LocalDate atDay(int day) { return LocalDate.ofYearDay(year, day); }
    public Year plusYears(long years) { return of((int) (year + years)); }
    public Year minusYears(long years) { return plusYears(-years); }
    public boolean isAfter(Year other) { return year > other.year; }
    public boolean isBefore(Year other) { return year < other.year; }
    @Override public int compareTo(Year other) { return year - other.year; }
    @Override public boolean equals(Object other) { return other instanceof Year && ((Year) other).year == year; }
    @Override public int hashCode() { return year; }
    @Override public String toString() { return Integer.toString(year); }
}
