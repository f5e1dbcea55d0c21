package java.util;

/** A number of 128 bits that nobody else has. */
public final class UUID implements Comparable<UUID>, java.io.Serializable {
    private static final Random RANDOM = new Random();
    private final long high;
    private final long low;
    public UUID(long high, long low) {
        this.high = high;
        this.low = low;
    }
    public static UUID randomUUID() {
        return new UUID(RANDOM.nextLong() & ~0xF000L | 0x4000L, RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL | Long.MIN_VALUE);
    }
    public static UUID fromString(String text) {
        String[] parts = text.split("-");
        if (parts.length != 5) throw new IllegalArgumentException("Invalid UUID string: " + text);
        return new UUID(Long.parseLong(parts[0], 16) << 32 | Long.parseLong(parts[1], 16) << 16 | Long.parseLong(parts[2], 16),
            Long.parseLong(parts[3], 16) << 48 | Long.parseLong(parts[4], 16));
    }
    public long getMostSignificantBits() { return high; }
    public long getLeastSignificantBits() { return low; }
    public int version() { return (int) (high >> 12 & 15); }
    private static String hex(long value, int digits) {
        String text = Long.toHexString(value & (1L << digits * 4) - 1);
        return "0".repeat(digits - text.length()) + text;
    }
    @Override public String toString() { return hex(high >> 32, 8) + "-" + hex(high >> 16, 4) + "-" + hex(high, 4) + "-" + hex(low >> 48, 4) + "-" + hex(low, 12); }
    @Override public int hashCode() { return (int) ((high ^ low) >> 32) ^ (int) (high ^ low); }
    @Override public boolean equals(Object other) { return other instanceof UUID && ((UUID) other).high == high && ((UUID) other).low == low; }
    @Override public int compareTo(UUID other) { return high != other.high ? Long.compare(high, other.high) : Long.compare(low, other.low); }
}
