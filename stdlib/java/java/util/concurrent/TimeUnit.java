package java.util.concurrent;

/** Units of time. */
public enum TimeUnit {
    NANOSECONDS(1L), MICROSECONDS(1000L), MILLISECONDS(1000000L), SECONDS(1000000000L), MINUTES(60000000000L), HOURS(3600000000000L),
    DAYS(86400000000000L);

    private final long size;
    TimeUnit(long size) { this.size = size; }

    public long convert(long time, TimeUnit unit) {
        if (unit.size >= size) {
            long factor = unit.size / size;
            return time > Long.MAX_VALUE / factor ? Long.MAX_VALUE : time < Long.MIN_VALUE / factor ? Long.MIN_VALUE : time * factor;
        }
        return time / (size / unit.size);
    }
    public long toNanos(long time) { return NANOSECONDS.convert(time, this); }
    public long toMicros(long time) { return MICROSECONDS.convert(time, this); }
    public long toMillis(long time) { return MILLISECONDS.convert(time, this); }
    public long toSeconds(long time) { return SECONDS.convert(time, this); }
    public long toMinutes(long time) { return MINUTES.convert(time, this); }
    public long toHours(long time) { return HOURS.convert(time, this); }
    public long toDays(long time) { return DAYS.convert(time, this); }
    public void sleep(long time) throws InterruptedException { if (time > 0) Thread.sleep(Math.max(1, toMillis(time))); }
}
