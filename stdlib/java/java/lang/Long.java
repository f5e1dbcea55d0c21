package java.lang;

/** A long as an object, and functions of such numbers. */
public final class Long extends Number implements Comparable<Long> {
    public static final long MIN_VALUE = -9223372036854775808L;
    public static final long MAX_VALUE = 9223372036854775807L;
    public static final int SIZE = 64;
    public static final int BYTES = 8;
    private static final Long[] CACHE = new Long[256];

    private final long value;

    public Long(long value) { this.value = value; }

    /** Numbers from -128 to 127 have one object each, as in the JDK. */
    public static Long valueOf(long value) {
        if (value < -128 || value > 127) return new Long(value);
        int index = (int) value + 128;
        Long known = CACHE[index];
        if (known == null) CACHE[index] = known = new Long(value);
        return known;
    }

    public static Long valueOf(String text) { return valueOf(parseLong(text, 10)); }
    public static Long valueOf(String text, int radix) { return valueOf(parseLong(text, radix)); }
    public static long parseLong(String text) { return parseLong(text, 10); }

    public static long parseLong(String text, int radix) {
        if (text == null) throw new NumberFormatException("Cannot parse null string");
        int count = text.length();
        int index = 0;
        boolean isNegative = false;
        if (count > 0 && (text.charAt(0) == '-' || text.charAt(0) == '+')) {
            isNegative = text.charAt(0) == '-';
            index = 1;
        }
        if (index == count) throw wrong(text, radix);
        // Counts down, since there is one more negative number.
        long limit = isNegative ? MIN_VALUE : -MAX_VALUE;
        long result = 0;
        while (index < count) {
            int digit = Character.digit(text.charAt(index++), radix);
            if (digit < 0 || result < limit / radix) throw wrong(text, radix);
            result *= radix;
            if (result < limit + digit) throw wrong(text, radix);
            result -= digit;
        }
        return isNegative ? result : -result;
    }

    private static NumberFormatException wrong(String text, int radix) {
        return new NumberFormatException(
            "For input string: \"" + text + "\"" + (radix == 10 ? "" : " under radix " + radix));
    }

    public static String toString(long value, int radix) {
        if (radix < 2 || radix > 36) radix = 10;
        if (radix == 10) return toString(value);
        StringBuilder result = new StringBuilder();
        boolean isNegative = value < 0;
        long rest = isNegative ? value : -value;
        do {
            result.append(Character.forDigit((int) -(rest % radix), radix));
            rest /= radix;
        } while (rest != 0);
        if (isNegative) result.append('-');
        return result.reverse().toString();
    }

    private static String unsigned(long value, int shift) {
        StringBuilder result = new StringBuilder();
        do {
            result.append(Character.forDigit((int) value & ((1 << shift) - 1), 1 << shift));
            value >>>= shift;
        } while (value != 0);
        return result.reverse().toString();
    }

    public static String toHexString(long value) { return unsigned(value, 4); }
    public static String toOctalString(long value) { return unsigned(value, 3); }
    public static String toBinaryString(long value) { return unsigned(value, 1); }

    public static int bitCount(long value) {
        int count = 0;
        while (value != 0) {
            value &= value - 1;
            count++;
        }
        return count;
    }

    public static int numberOfLeadingZeros(long value) {
        if (value == 0) return SIZE;
        int count = 0;
        while (value > 0) {
            value <<= 1;
            count++;
        }
        return count;
    }

    public static int numberOfTrailingZeros(long value) {
        if (value == 0) return SIZE;
        int count = 0;
        while ((value & 1) == 0) {
            value >>>= 1;
            count++;
        }
        return count;
    }

    public static long highestOneBit(long value) { return value & (MIN_VALUE >>> numberOfLeadingZeros(value)); }
    public static long lowestOneBit(long value) { return value & -value; }

    public static long reverse(long value) {
        long result = 0;
        for (int i = 0; i < SIZE; i++) {
            result = result << 1 | value & 1;
            value >>>= 1;
        }
        return result;
    }

    public static long rotateLeft(long value, int distance) { return value << distance | value >>> -distance; }
    public static long rotateRight(long value, int distance) { return value >>> distance | value << -distance; }
    public static int signum(long value) { return value > 0 ? 1 : value < 0 ? -1 : 0; }
    public static long sum(long a, long b) { return a + b; }
    public static long max(long a, long b) { return a >= b ? a : b; }
    public static long min(long a, long b) { return a <= b ? a : b; }
    public static int compareUnsigned(long a, long b) { return compare(a + MIN_VALUE, b + MIN_VALUE); }

    public static int compare(long a, long b) { return a < b ? -1 : a == b ? 0 : 1; }
    public static int hashCode(long value) { return (int) (value ^ value >>> 32); }
    public static String toString(long value) { return String.valueOf(value); }

    @Override public byte byteValue() { return (byte) value; }
    @Override public short shortValue() { return (short) value; }
    @Override public int intValue() { return (int) value; }
    @Override public long longValue() { return value; }
    @Override public float floatValue() { return value; }
    @Override public double doubleValue() { return value; }
    @Override public String toString() { return String.valueOf(value); }
    @Override public int hashCode() { return hashCode(value); }
    @Override public boolean equals(Object other) { return other instanceof Long && ((Long) other).value == value; }
    @Override public int compareTo(Long other) { return compare(value, other.value); }
}
