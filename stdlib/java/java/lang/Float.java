package java.lang;

import internal.Raw;

/** A float as an object, and functions of such numbers. */
public final class Float extends Number implements Comparable<Float> {
    /** Never read: code that names it gets the class itself. */
    public static Class<Float> TYPE;
    public static final float POSITIVE_INFINITY = 1.0f / 0.0f;
    public static final float NEGATIVE_INFINITY = -1.0f / 0.0f;
    public static final float NaN = 0.0f / 0.0f;
    public static final float MAX_VALUE = 3.4028235E38f;
    public static final float MIN_VALUE = 1.4E-45f;
    public static final float MIN_NORMAL = 1.17549435E-38f;
    public static final int SIZE = 32;
    public static final int BYTES = 4;

    private final float value;

    public Float(float value) { this.value = value; }

    public static Float valueOf(float value) { return new Float(value); }
    public static Float valueOf(String text) { return new Float(parseFloat(text)); }

    public static float parseFloat(String text) { return (float) NumberParser.parse(text); }

    public static boolean isNaN(float value) { return value != value; }
    public static boolean isInfinite(float value) { return value == POSITIVE_INFINITY || value == NEGATIVE_INFINITY; }
    public static boolean isFinite(float value) { return value - value == 0; }
    public boolean isNaN() { return isNaN(value); }
    public boolean isInfinite() { return isInfinite(value); }

    /** Numbers by size; -0.0 sorts before 0.0, NaN after everything. */
    public static int compare(float a, float b) {
        if (a < b) return -1;
        if (a > b) return 1;
        int first = floatToIntBits(a);
        int second = floatToIntBits(b);
        return first == second ? 0 : first < second ? -1 : 1;
    }

    public static float sum(float a, float b) { return a + b; }
    public static float max(float a, float b) { return Math.max(a, b); }
    public static float min(float a, float b) { return Math.min(a, b); }
    public static int floatToIntBits(float value) { return value != value ? 0x7FC00000 : floatToRawIntBits(value); }

    /** A float has its bits among those of the double of the same value. */
    public static int floatToRawIntBits(float value) {
        long bits = new internal.math().bits(value);
        int sign = (int) (bits >>> 32) & 0x80000000;
        int exponent = (int) (bits >>> 52) & 0x7FF;
        int fraction = (int) (bits >>> 29) & 0x7FFFFF;
        if (exponent == 0x7FF) return sign | 0x7F800000 | fraction;
        if (exponent == 0 && fraction == 0) return sign;
        int shifted = exponent - 1023 + 127;
        if (shifted > 0) return sign | shifted << 23 | fraction;
        return sign | (fraction | 0x800000) >> 1 - shifted;
    }

    public static float intBitsToFloat(int bits) {
        int exponent = bits >>> 23 & 0xFF;
        int fraction = bits & 0x7FFFFF;
        double magnitude;
        if (exponent == 0xFF) {
            magnitude = fraction == 0 ? 1.0 / 0.0 : 0.0 / 0.0;
        } else if (exponent == 0) {
            magnitude = fraction * 1.401298464324817E-45;
        } else {
            magnitude = new internal.math().fromBits((long) (exponent - 127 + 1023) << 52 | (long) fraction << 29);
        }
        return (float) (bits < 0 ? -magnitude : magnitude);
    }
    public static int hashCode(float value) { return floatToIntBits(value); }
    /** The number with a hexadecimal fraction and a binary exponent. */
    public static String toHexString(float value) {
        if (value != 0 && Math.abs(value) < MIN_NORMAL) {
            // The double of the same value has another exponent.
            return Double.toHexString(value * 1.0 * Math.pow(2, -1022 + 126)).replaceFirst("p-1022$", "p-126");
        }
        return Double.toHexString(value);
    }

    public static String toString(float value) {
        if (value != value) return "NaN";
        // The smallest have two digits where one would tell them apart.
        if (value == MIN_VALUE || value == -MIN_VALUE) return value < 0 ? "-1.4E-45" : "1.4E-45";
        float size = value < 0 ? -value : value;
        if (size < 16777216f || size >= 9.223372E18f) return Raw.of(value).toString();
        // Whole numbers of more than 24 bits, as up to version 18 of the JDK.
        long whole = (long) size;
        int bits = 63 - Long.numberOfLeadingZeros(whole) - 25;
        int places = bits > 1 ? (int) (bits * 0.30103) : 0;
        long power = 1;
        for (int i = 0; i < places; i++) power *= 10;
        long digits = whole / power + (power > 1 && whole % power >= power / 2 ? 1 : 0);
        String text = Long.toString(digits);
        int end = text.length();
        while (end > 2 && text.charAt(end - 1) == '0') end--;
        return (value < 0 ? "-" : "") + text.charAt(0) + "." + text.substring(1, end) + "E" + (text.length() - 1 + places);
    }

    @Override public byte byteValue() { return (byte) value; }
    @Override public short shortValue() { return (short) value; }
    @Override public int intValue() { return (int) value; }
    @Override public long longValue() { return (long) value; }
    @Override public float floatValue() { return (float) value; }
    @Override public double doubleValue() { return value; }
    @Override public String toString() { return toString(value); }
    @Override public int hashCode() { return hashCode(value); }
    @Override public boolean equals(Object other) {
        return other instanceof Float && floatToIntBits(((Float) other).value) == floatToIntBits(value);
    }
    @Override public int compareTo(Float other) { return compare(value, other.value); }

    public Float(String text) { this(parseFloat(text)); }
    public Float(double value) { this((float) value); }
}
