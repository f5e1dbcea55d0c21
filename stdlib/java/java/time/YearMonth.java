package java.time;

/** A month of a year. */
public final class YearMonth implements Comparable<YearMonth> {
    private final int year;
    private final int month;
    private YearMonth(int year, int month) {
        this.year = year;
        this.month = month;
    }
    public static YearMonth of(int year, int month) { return new YearMonth(year, Month.of(month).getValue()); }
    public static YearMonth of(int year, Month month) { return new YearMonth(year, month.getValue()); }
    public static YearMonth from(LocalDate date) { return of(date.getYear(), date.getMonthValue()); }
    public static YearMonth now() { return from(LocalDate.now()); }
    public static YearMonth parse(CharSequence text) { return from(LocalDate.parse(text + "-01")); }
    public int getYear() { return year; }
    public int getMonthValue() { return month; }
    public Month getMonth() { return Month.of(month); }
    public boolean isLeapYear() { return Year.isLeap(year); }
    public int lengthOfMonth() { return getMonth().length(isLeapYear()); }
    public int lengthOfYear() { return isLeapYear() ? 366 : 365; }
    public LocalDate atDay(int day) { return LocalDate.of(year, month, day); }
    public LocalDate atEndOfMonth() { return atDay(lengthOfMonth()); }
    public YearMonth plusMonths(long months) { return from(atDay(1).plusMonths(months)); }
    public YearMonth minusMonths(long months) { return plusMonths(-months); }
    public YearMonth plusYears(long years) { return of((int) (year + years), month); }
    public boolean isAfter(YearMonth other) { return compareTo(other) > 0; }
    public boolean isBefore(YearMonth other) { return compareTo(other) < 0; }
    @Override public int compareTo(YearMonth other) { return year != other.year ? year - other.year : month - other.month; }
    @Override public boolean equals(Object other) { return other instanceof YearMonth && compareTo((YearMonth) other) == 0; }
    @Override public int hashCode() { return year ^ month << 27; }
    @Override public String toString() { return atDay(1).toString().substring(0, atDay(1).toString().length() - 3); }
}
