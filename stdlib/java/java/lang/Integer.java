package java.lang;

/** A int as an object, and functions of such numbers. */
public final class Integer extends Number implements Comparable<Integer> {
    /** Never read: code that names it gets the class itself. */
    public static Class<Integer> TYPE;
    public static final int MIN_VALUE = -2147483648;
    public static final int MAX_VALUE = 2147483647;
    public static final int SIZE = 32;
    public static final int BYTES = 4;
    private static final Integer[] CACHE = new Integer[256];

    private final int value;

    public Integer(int value) { this.value = value; }

    /** Numbers from -128 to 127 have one object each, as in the JDK. */
    public static Integer valueOf(int value) {
        if (value < -128 || value > 127) return new Integer(value);
        int index = (int) value + 128;
        Integer known = CACHE[index];
        if (known == null) CACHE[index] = known = new Integer(value);
        return known;
    }

    public static Integer valueOf(String text) { return valueOf(parseInt(text, 10)); }
    public static Integer valueOf(String text, int radix) { return valueOf(parseInt(text, radix)); }
    public static int parseInt(String text) { return parseInt(text, 10); }

    public static int parseInt(String text, int radix) {
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
        int limit = isNegative ? MIN_VALUE : -MAX_VALUE;
        int result = 0;
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

    public static String toString(int value, int radix) {
        if (radix < 2 || radix > 36) radix = 10;
        if (radix == 10) return toString(value);
        StringBuilder result = new StringBuilder();
        boolean isNegative = value < 0;
        int rest = isNegative ? value : -value;
        do {
            result.append(Character.forDigit((int) -(rest % radix), radix));
            rest /= radix;
        } while (rest != 0);
        if (isNegative) result.append('-');
        return result.reverse().toString();
    }

    private static String unsigned(int value, int shift) {
        StringBuilder result = new StringBuilder();
        do {
            result.append(Character.forDigit((int) value & ((1 << shift) - 1), 1 << shift));
            value >>>= shift;
        } while (value != 0);
        return result.reverse().toString();
    }

    public static String toHexString(int value) { return unsigned(value, 4); }
    public static String toOctalString(int value) { return unsigned(value, 3); }
    public static String toBinaryString(int value) { return unsigned(value, 1); }

    public static int bitCount(int value) {
        value -= value >>> 1 & 0x55555555;
        value = (value & 0x33333333) + (value >>> 2 & 0x33333333);
        value = value + (value >>> 4) & 0x0F0F0F0F;
        return value * 0x01010101 >>> 24;
    }

    public static int numberOfLeadingZeros(int value) {
        if (value <= 0) return value == 0 ? 32 : 0;
        int count = 31;
        if (value >= 1 << 16) {
            count -= 16;
            value >>>= 16;
        }
        if (value >= 1 << 8) {
            count -= 8;
            value >>>= 8;
        }
        if (value >= 1 << 4) {
            count -= 4;
            value >>>= 4;
        }
        if (value >= 1 << 2) {
            count -= 2;
            value >>>= 2;
        }
        return count - (value >>> 1);
    }

    public static int numberOfTrailingZeros(int value) { return value == 0 ? 32 : 31 - numberOfLeadingZeros(value & -value); }

    public static int highestOneBit(int value) { return value & (MIN_VALUE >>> numberOfLeadingZeros(value)); }
    public static int lowestOneBit(int value) { return value & -value; }

    public static int reverse(int value) {
        int result = 0;
        for (int i = 0; i < SIZE; i++) {
            result = result << 1 | value & 1;
            value >>>= 1;
        }
        return result;
    }

    public static int rotateLeft(int value, int distance) { return value << distance | value >>> -distance; }
    public static int rotateRight(int value, int distance) { return value >>> distance | value << -distance; }
    public static int signum(int value) { return value > 0 ? 1 : value < 0 ? -1 : 0; }
    public static int sum(int a, int b) { return a + b; }
    public static int max(int a, int b) { return a >= b ? a : b; }
    public static int min(int a, int b) { return a <= b ? a : b; }
    public static int compareUnsigned(int a, int b) { return compare(a + MIN_VALUE, b + MIN_VALUE); }
    public static long toUnsignedLong(int value) { return value & 0xFFFFFFFFL; }
    public static int divideUnsigned(int a, int b) { return (int) (toUnsignedLong(a) / toUnsignedLong(b)); }
    public static int remainderUnsigned(int a, int b) { return (int) (toUnsignedLong(a) % toUnsignedLong(b)); }
    public static String toUnsignedString(int value) { return Long.toString(toUnsignedLong(value)); }

    public static int compare(int a, int b) { return a < b ? -1 : a == b ? 0 : 1; }
    public static int hashCode(int value) { return value; }
    public static String toString(int value) { return String.valueOf(value); }

    @Override public byte byteValue() { return (byte) value; }
    @Override public short shortValue() { return (short) value; }
    @Override public int intValue() { return (int) value; }
    @Override public long longValue() { return value; }
    @Override public float floatValue() { return value; }
    @Override public double doubleValue() { return value; }
    @Override public String toString() { return String.valueOf(value); }
    @Override public int hashCode() { return hashCode(value); }
    @Override public boolean equals(Object other) { return other instanceof Integer && ((Integer) other).value == value; }
    @Override public int compareTo(Integer other) { return compare(value, other.value); }

    public Integer(String text) { this(parseInt(text)); }

    public static Integer decode(String text) {
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

    public static int reverseBytes(int value) {
        int result = 0;
        for (int i = 0; i < BYTES; i++) {
            result = result << 8 | value & 255;
            value >>>= 8;
        }
        return result;
    }

    public static int parseUnsignedInt(String text) { return parseUnsignedInt(text, 10); }
    public static Integer getInteger(String name) { return getInteger(name, null); }
    public static Integer getInteger(String name, int other) { return getInteger(name, valueOf(other)); }
    public static Integer getInteger(String name, Integer other) {
        String text = System.getProperty(name);
        return text == null ? other : decode(text);
    }
    public static int parseInt(CharSequence text, int from, int to, int radix) { return parseInt(text.toString().substring(from, to), radix); }

    public static int parseUnsignedInt(String text, int radix) {
        long value = Long.parseLong(text, radix);
        if (value < 0 || value > 0xFFFFFFFFL) throw new NumberFormatException("String value " + text + " exceeds range of unsigned int.");
        return (int) value;
    }
    public static String toUnsignedString(int value, int radix) { return Long.toString(toUnsignedLong(value), radix); }
}
