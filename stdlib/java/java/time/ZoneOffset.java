package java.time;

/** A fixed distance from UTC. */
public final class ZoneOffset extends ZoneId implements Comparable<ZoneOffset> {
    public static final ZoneOffset UTC = new ZoneOffset(0);

    private final int seconds;

    private ZoneOffset(int seconds) { this.seconds = seconds; }

    public static ZoneOffset ofTotalSeconds(int seconds) { return seconds == 0 ? UTC : new ZoneOffset(seconds); }
    public static ZoneOffset ofHours(int hours) { return ofTotalSeconds(hours * 3600); }
    public static ZoneOffset ofHoursMinutes(int hours, int minutes) { return ofTotalSeconds(hours * 3600 + minutes * 60); }
    public static ZoneOffset of(String text) {
        if (text.equals("Z")) return UTC;
        String digits = text.substring(1).replace(":", "");
        if (digits.length() < 2) digits = "0" + digits;
        int hours = Integer.parseInt(digits.substring(0, 2));
        int minutes = digits.length() >= 4 ? Integer.parseInt(digits.substring(2, 4)) : 0;
        int sum = hours * 3600 + minutes * 60;
        return ofTotalSeconds(text.charAt(0) == '-' ? -sum : sum);
    }
    public int getTotalSeconds() { return seconds; }
    @Override ZoneOffset offset() { return this; }
    @Override public String getId() {
        if (seconds == 0) return "Z";
        int size = Math.abs(seconds);
        String text = (seconds < 0 ? "-" : "+") + (size / 3600 < 10 ? "0" : "") + size / 3600 + (size / 60 % 60 < 10 ? ":0" : ":") + size / 60 % 60;
        return size % 60 == 0 ? text : text + (size % 60 < 10 ? ":0" : ":") + size % 60;
    }
    @Override public int compareTo(ZoneOffset other) { return other.seconds - seconds; }
    @Override public int hashCode() { return seconds; }
}
