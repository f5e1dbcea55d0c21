package java.lang;

import internal.Raw;

/** A double as an object, and functions of such numbers. */
public final class Double extends Number implements Comparable<Double> {
    /** Never read: code that names it gets the class itself. */
    public static Class<Double> TYPE;
    public static final double POSITIVE_INFINITY = 1.0 / 0.0;
    public static final double NEGATIVE_INFINITY = -1.0 / 0.0;
    public static final double NaN = 0.0 / 0.0;
    public static final double MAX_VALUE = 1.7976931348623157E308;
    public static final double MIN_VALUE = 4.9E-324;
    public static final double MIN_NORMAL = 2.2250738585072014E-308;
    public static final int SIZE = 64;
    public static final int BYTES = 8;

    private final double value;

    public Double(double value) { this.value = value; }

    public static Double valueOf(double value) { return new Double(value); }
    public static Double valueOf(String text) { return new Double(parseDouble(text)); }

    public static double parseDouble(String text) { return NumberParser.parse(text); }

    public static boolean isNaN(double value) { return value != value; }
    public static boolean isInfinite(double value) { return value == POSITIVE_INFINITY || value == NEGATIVE_INFINITY; }
    public static boolean isFinite(double value) { return value - value == 0; }
    public boolean isNaN() { return isNaN(value); }
    public boolean isInfinite() { return isInfinite(value); }

    /** Numbers by size; -0.0 sorts before 0.0, NaN after everything. */
    public static int compare(double a, double b) {
        if (a < b) return -1;
        if (a > b) return 1;
        long first = doubleToLongBits(a);
        long second = doubleToLongBits(b);
        return first == second ? 0 : first < second ? -1 : 1;
    }

    public static double sum(double a, double b) { return a + b; }
    public static double max(double a, double b) { return Math.max(a, b); }
    public static double min(double a, double b) { return Math.min(a, b); }
    public static long doubleToLongBits(double value) {
        return value != value ? 0x7FF8000000000000L : doubleToRawLongBits(value);
    }
    public static long doubleToRawLongBits(double value) { return new internal.math().bits(value); }
    public static double longBitsToDouble(long bits) { return new internal.math().fromBits(bits); }
    public static int hashCode(double value) { return Long.hashCode(doubleToLongBits(value)); }
    /** The number with a hexadecimal fraction and a binary exponent. */
    public static String toHexString(double value) {
        if (value - value != 0) return toString(value);
        long bits = doubleToRawLongBits(value);
        String sign = bits < 0 ? "-" : "";
        int exponent = (int) (bits >>> 52) & 0x7FF;
        long fraction = bits & 0xFFFFFFFFFFFFFL;
        if (exponent == 0 && fraction == 0) return sign + "0x0.0p0";
        StringBuilder digits = new StringBuilder(Long.toHexString(fraction | 1L << 52).substring(1));
        while (digits.length() > 1 && digits.charAt(digits.length() - 1) == '0') digits.setLength(digits.length() - 1);
        return sign + (exponent == 0 ? "0x0." : "0x1.") + digits + "p" + (exponent == 0 ? -1022 : exponent - 1023);
    }

    public static String toString(double value) {
        // The one number whose shortest text has a digit less than Java shows.
        if (value == MIN_VALUE) return "4.9E-324";
        if (value == -MIN_VALUE) return "-4.9E-324";
        double size = value < 0 ? -value : value;
        if (size >= 9007199254740992.0 && size < 9223372036854775808.0) return whole(value < 0, (long) size);
        return Raw.of(value).toString();
    }

    /** Whole numbers of more than 53 bits have all digits but those that the number does not tell, up to version 18 of the JDK. */
    private static String whole(boolean isNegative, long size) {
        int bits = 63 - Long.numberOfLeadingZeros(size) - 54;
        int power = bits >= 7 ? 100 : bits >= 4 ? 10 : 1;
        long digits = size / power + (size % power >= power >> 1 && power > 1 ? 1 : 0);
        String text = Long.toString(digits);
        int exponent = text.length() - 1 + (power == 100 ? 2 : power == 10 ? 1 : 0);
        int end = text.length();
        while (end > 2 && text.charAt(end - 1) == '0') end--;
        return (isNegative ? "-" : "") + text.charAt(0) + "." + text.substring(1, end) + "E" + exponent;
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
        return other instanceof Double && doubleToLongBits(((Double) other).value) == doubleToLongBits(value);
    }
    @Override public int compareTo(Double other) { return compare(value, other.value); }

    public Double(String text) { this(parseDouble(text)); }
}
