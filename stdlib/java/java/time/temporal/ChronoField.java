package java.time.temporal;

/** The usual fields. */
public enum ChronoField implements TemporalField {
    NANO_OF_SECOND("NanoOfSecond", 0, 999_999_999), NANO_OF_DAY("NanoOfDay", 0, 86_399_999_999_999L), MICRO_OF_SECOND("MicroOfSecond", 0, 999_999),
    MILLI_OF_SECOND("MilliOfSecond", 0, 999), MILLI_OF_DAY("MilliOfDay", 0, 86_399_999), SECOND_OF_MINUTE("SecondOfMinute", 0, 59),
    SECOND_OF_DAY("SecondOfDay", 0, 86_399), MINUTE_OF_HOUR("MinuteOfHour", 0, 59), MINUTE_OF_DAY("MinuteOfDay", 0, 1439),
    HOUR_OF_AMPM("HourOfAmPm", 0, 11), CLOCK_HOUR_OF_AMPM("ClockHourOfAmPm", 1, 12), HOUR_OF_DAY("HourOfDay", 0, 23),
    AMPM_OF_DAY("AmPmOfDay", 0, 1), DAY_OF_WEEK("DayOfWeek", 1, 7), DAY_OF_MONTH("DayOfMonth", 1, 31), DAY_OF_YEAR("DayOfYear", 1, 366),
    EPOCH_DAY("EpochDay", -365243219162L, 365241780471L), MONTH_OF_YEAR("MonthOfYear", 1, 12), YEAR_OF_ERA("YearOfEra", 1, 999_999_999),
    YEAR("Year", -999_999_999, 999_999_999), INSTANT_SECONDS("InstantSeconds", Long.MIN_VALUE, Long.MAX_VALUE);

    private final String name;
    private final long least;
    private final long most;

    ChronoField(String name, long least, long most) {
        this.name = name;
        this.least = least;
        this.most = most;
    }

    /** Throws if a value is outside of what the field can be. */
    public long checkValidValue(long value) {
        if (value >= least && value <= most) return value;
        String range = this == DAY_OF_MONTH ? "1 - 28/31" : this == DAY_OF_YEAR ? "1 - 365/366" : least + " - " + most;
        throw new java.time.DateTimeException("Invalid value for " + name + " (valid values " + range + "): " + value);
    }
    public int checkValidIntValue(long value) { return (int) checkValidValue(value); }

    @Override public boolean isDateBased() { return compareTo(DAY_OF_WEEK) >= 0 && compareTo(YEAR) <= 0; }
    @Override public boolean isTimeBased() { return compareTo(DAY_OF_WEEK) < 0; }
    @Override public String toString() { return name; }
}
