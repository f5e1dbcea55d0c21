package java.lang;

/** A short as an object, and functions of such numbers. */
public final class Short extends Number implements Comparable<Short> {
    /** Never read: code that names it gets the class itself. */
    public static Class<Short> TYPE;
    public static final short MIN_VALUE = (short) -32768;
    public static final short MAX_VALUE = 32767;
    public static final int SIZE = 16;
    public static final int BYTES = 2;
    private static final Short[] CACHE = new Short[256];

    private final short value;

    public Short(short value) { this.value = value; }

    /** Numbers from -128 to 127 have one object each, as in the JDK. */
    public static Short valueOf(short value) {
        if (value < -128 || value > 127) return new Short(value);
        int index = (int) value + 128;
        Short known = CACHE[index];
        if (known == null) CACHE[index] = known = new Short(value);
        return known;
    }

    public static Short valueOf(String text) { return valueOf(parseShort(text, 10)); }
    public static Short valueOf(String text, int radix) { return valueOf(parseShort(text, radix)); }
    public static short parseShort(String text) { return parseShort(text, 10); }

    public static short parseShort(String text, int radix) {
        int value = Integer.parseInt(text, radix);
        if (value < MIN_VALUE || value > MAX_VALUE) {
            throw new NumberFormatException("Value out of range. Value:\"" + text + "\" Radix:" + radix);
        }
        return (short) value;
    }

    public static int compare(short a, short b) { return a - b; }
    public static int toUnsignedInt(short value) { return value & 0xFFFF; }
    public static int hashCode(short value) { return value; }
    public static String toString(short value) { return String.valueOf(value); }

    @Override public byte byteValue() { return (byte) value; }
    @Override public short shortValue() { return (short) value; }
    @Override public int intValue() { return (int) value; }
    @Override public long longValue() { return value; }
    @Override public float floatValue() { return value; }
    @Override public double doubleValue() { return value; }
    @Override public String toString() { return String.valueOf(value); }
    @Override public int hashCode() { return hashCode(value); }
    @Override public boolean equals(Object other) { return other instanceof Short && ((Short) other).value == value; }
    @Override public int compareTo(Short other) { return compare(value, other.value); }

    public Short(String text) { this(parseShort(text)); }
    public static Short decode(String text) { return valueOf((short) (int) Integer.decode(text)); }
    public static long toUnsignedLong(short value) { return value & 0xFFFFL; }
    public static short reverseBytes(short value) { return (short) ((value & 255) << 8 | value >> 8 & 255); }
}
