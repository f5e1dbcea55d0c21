package java.util;

/** A moment in milliseconds. */
public class Date implements Comparable<Date>, java.io.Serializable {
    private long time;
    public Date() { this(System.currentTimeMillis()); }
    public Date(long time) { this.time = time; }
    public long getTime() { return time; }
    public void setTime(long time) { this.time = time; }
    public boolean before(Date other) { return time < other.time; }
    public boolean after(Date other) { return time > other.time; }
    @Override public int compareTo(Date other) { return Long.compare(time, other.time); }
    @Override public boolean equals(Object other) { return other instanceof Date && ((Date) other).time == time; }
    @Override public int hashCode() { return (int) time ^ (int) (time >> 32); }
}
