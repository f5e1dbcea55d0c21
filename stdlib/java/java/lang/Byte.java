package java.lang;

/** A byte as an object, and functions of such numbers. */
public final class Byte extends Number implements Comparable<Byte> {
    /** Never read: code that names it gets the class itself. */
    public static Class<Byte> TYPE;
    public static final byte MIN_VALUE = (byte) -128;
    public static final byte MAX_VALUE = 127;
    public static final int SIZE = 8;
    public static final int BYTES = 1;
    private static final Byte[] CACHE = new Byte[256];

    private final byte value;

    public Byte(byte value) { this.value = value; }

    /** Numbers from -128 to 127 have one object each, as in the JDK. */
    public static Byte valueOf(byte value) {
        if (value < -128 || value > 127) return new Byte(value);
        int index = (int) value + 128;
        Byte known = CACHE[index];
        if (known == null) CACHE[index] = known = new Byte(value);
        return known;
    }

    public static Byte valueOf(String text) { return valueOf(parseByte(text, 10)); }
    public static Byte valueOf(String text, int radix) { return valueOf(parseByte(text, radix)); }
    public static byte parseByte(String text) { return parseByte(text, 10); }

    public static byte parseByte(String text, int radix) {
        int value = Integer.parseInt(text, radix);
        if (value < MIN_VALUE || value > MAX_VALUE) {
            throw new NumberFormatException("Value out of range. Value:\"" + text + "\" Radix:" + radix);
        }
        return (byte) value;
    }

    public static int compare(byte a, byte b) { return a - b; }
    public static int toUnsignedInt(byte value) { return value & 0xFF; }
    public static int hashCode(byte value) { return value; }
    public static String toString(byte value) { return String.valueOf(value); }

    @Override public byte byteValue() { return (byte) value; }
    @Override public short shortValue() { return (short) value; }
    @Override public int intValue() { return (int) value; }
    @Override public long longValue() { return value; }
    @Override public float floatValue() { return value; }
    @Override public double doubleValue() { return value; }
    @Override public String toString() { return String.valueOf(value); }
    @Override public int hashCode() { return hashCode(value); }
    @Override public boolean equals(Object other) { return other instanceof Byte && ((Byte) other).value == value; }
    @Override public int compareTo(Byte other) { return compare(value, other.value); }

    public Byte(String text) { this(parseByte(text)); }
    public static Byte decode(String text) { return valueOf((byte) (int) Integer.decode(text)); }
    public static long toUnsignedLong(byte value) { return value & 0xFFL; }
}
