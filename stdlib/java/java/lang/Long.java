package java.lang;

/** A long as an object, and functions of such numbers. */
public final class Long extends Number implements Comparable<Long> {
    /** Never read: code that names it gets the class itself. */
    public static Class<Long> TYPE;
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
        if (radix < Character.MIN_RADIX) throw new NumberFormatException("radix " + radix + " less than Character.MIN_RADIX");
        if (radix > Character.MAX_RADIX) throw new NumberFormatException("radix " + radix + " greater than Character.MAX_RADIX");
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

    public static int bitCount(long value) { return Integer.bitCount((int) value) + Integer.bitCount((int) (value >>> 32)); }

    public static int numberOfLeadingZeros(long value) {
        int high = (int) (value >>> 32);
        return high == 0 ? 32 + Integer.numberOfLeadingZeros((int) value) : Integer.numberOfLeadingZeros(high);
    }

    public static int numberOfTrailingZeros(long value) {
        int low = (int) value;
        return low == 0 ? 32 + Integer.numberOfTrailingZeros((int) (value >>> 32)) : Integer.numberOfTrailingZeros(low);
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

    public Long(String text) { this(parseLong(text)); }

    public static Long decode(String text) {
        if (text.isEmpty()) throw new NumberFormatException("Zero length string");
        int at = 0;
        boolean isNegative = text.startsWith("-");
        if (isNegative || text.startsWith("+")) at = 1;
        int radix = 10;
        if (text.startsWith("0x", at) || text.startsWith("0X", at)) {
            radix = 16;
            at += 2;
        } else if (text.startsWith("#", at)) {
            radix = 16;
            at++;
        } else if (text.startsWith("0", at) && text.length() > at + 1) {
            radix = 8;
            at++;
        }
        if (text.startsWith("-", at) || text.startsWith("+", at)) throw new NumberFormatException("Sign character in wrong position");
        return valueOf((isNegative ? "-" : "") + text.substring(at), radix);
    }

    public static long reverseBytes(long value) {
        long result = 0;
        for (int i = 0; i < BYTES; i++) {
            result = result << 8 | value & 255;
            value >>>= 8;
        }
        return result;
    }

    public static long parseUnsignedLong(String text) { return parseUnsignedLong(text, 10); }
    public static Long getLong(String name) { return getLong(name, null); }
    public static Long getLong(String name, long other) { return getLong(name, valueOf(other)); }
    public static Long getLong(String name, Long other) {
        String text = System.getProperty(name);
        return text == null ? other : decode(text);
    }
    public static long parseLong(CharSequence text, int from, int to, int radix) { return parseLong(text.toString().substring(from, to), radix); }

    public static long parseUnsignedLong(String text, int radix) { return new java.math.BigInteger(text, radix).longValue(); }
    public static String toUnsignedString(long value, int radix) {
        if (value >= 0) return toString(value, radix);
        long high = divideUnsigned(value, radix);
        return toString(high, radix) + toString(value - high * radix, radix);
    }
    public static String toUnsignedString(long value) { return toUnsignedString(value, 10); }
    public static long divideUnsigned(long a, long b) {
        if (b < 0) return compareUnsigned(a, b) < 0 ? 0 : 1;
        if (a >= 0) return a / b;
        long half = (a >>> 1) / b << 1;
        return half + (compareUnsigned(a - half * b, b) >= 0 ? 1 : 0);
    }
    public static long remainderUnsigned(long a, long b) { return a - divideUnsigned(a, b) * b; }
}
