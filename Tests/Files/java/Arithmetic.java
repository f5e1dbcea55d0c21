/** Numbers: wrapping, division, shifts, conversions, comparisons with NaN, text of numbers. */
public class Arithmetic {
    static long state = 42;

    static long random() {
        state = state * 6364136223846793005L + 1442695040888963407L;
        return state ^ state >>> 29;
    }

    static int ints(int a, int b) {
        int result = a + b ^ a - b ^ a * b;
        if (b != 0) result ^= a / b + a % b;
        return result ^ a << b ^ a >> b ^ a >>> b ^ ~a ^ -b ^ (a & b) ^ (a | b);
    }

    static long longs(long a, long b) {
        long result = a + b ^ a - b ^ a * b;
        if (b != 0) result ^= a / b + a % b;
        return result ^ a << b ^ a >> b ^ a >>> b ^ ~a ^ -b ^ (a & b) ^ (a | b);
    }

    static int narrow(int a) { return (byte) a + 31 * (short) a + 17 * (char) a; }

    static int compare(double a, double b) {
        int result = 0;
        if (a < b) result |= 1;
        if (a <= b) result |= 2;
        if (a > b) result |= 4;
        if (a >= b) result |= 8;
        if (a == b) result |= 16;
        if (a != b) result |= 32;
        if (!(a < b)) result |= 64;
        if (!(a >= b)) result |= 128;
        return result;
    }

    static int compare(float a, float b) {
        int result = 0;
        if (a < b) result |= 1;
        if (a <= b) result |= 2;
        if (a > b) result |= 4;
        if (a >= b) result |= 8;
        if (a == b) result |= 16;
        if (a != b) result |= 32;
        return result;
    }

    static int compare(long a, long b) {
        int result = 0;
        if (a < b) result |= 1;
        if (a <= b) result |= 2;
        if (a > b) result |= 4;
        if (a >= b) result |= 8;
        if (a == b) result |= 16;
        return result;
    }

    public static void main(String[] args) {
        int hash = 0;
        long wide = 0;
        for (int i = 0; i < 3000; i++) {
            int a = (int) random() >> (int) (random() & 31);
            int b = (int) random() >> (int) (random() & 31);
            hash = hash * 31 + ints(a, b) + narrow(a);
            long c = random() >> (random() & 63);
            long d = random() >> (random() & 63);
            wide = wide * 31 + longs(c, d) + compare(c, d);
        }
        System.out.println(hash + " " + wide);
        System.out.println(Integer.MIN_VALUE / -1 + " " + Integer.MIN_VALUE % -1 + " " + Long.MIN_VALUE / -1);
        double[] doubles = {0.0, -0.0, 1, -1.5, 1e300, -1e300, Double.NaN, 1.0 / 0, -1.0 / 0, 4.9E-324, 2147483647.5, 1e18};
        for (double a : doubles) {
            StringBuilder line = new StringBuilder();
            for (double b : doubles) line.append(compare(a, b)).append(' ').append(compare((float) a, (float) b)).append(' ');
            line.append((int) a).append(' ').append((long) a).append(' ').append((float) a == a).append(' ').append((byte) a)
                .append(' ').append((char) a + 0).append(' ').append(a % 1.25).append(' ').append(-a);
            System.out.println(line);
        }
        System.out.println((int) 3.99f + " " + (long) -3.99 + " " + (float) (1L << 60) + " " + (double) Long.MAX_VALUE);
        System.out.println(0.1 + 0.2 + " " + 100.0 + " " + 1e-3 + " " + 9.999e-4 + " " + 1234567.0 + " " + 12345678.0 + " " + 1e21);
        System.out.println(0.1f + " " + 16777216f + " " + 1e-10f + " " + 3.4e38f + " " + (0.1f + 0.2f));
        byte b = 127;
        b++;
        short s = (short) 40000;
        char c = 'z';
        c += 1;
        int i = 5;
        i <<= 33;
        long l = 1;
        l <<= 65;
        i += 3.7;
        System.out.println(b + " " + s + " " + c + " " + i + " " + l);
        System.out.println(Long.compare(3, 5) + " " + Integer.compare(5, 3) + " " + Double.compare(0.0, -0.0));
        System.out.println(Math.sqrt(2) + " " + Math.abs(-7.5) + " " + Math.floor(-1.5) + " " + Math.ceil(1.2) + " " + Math.round(2.5) + " " + Math.round(-2.5) + " " + Math.rint(2.5) + " " + Math.max(-0.0, 0.0) + " " + Math.pow(2, 10) + " " + Math.floorMod(-7, 3) + " " + Math.hypot(3, 4) + " " + Math.cbrt(27));
        System.out.println(Integer.toHexString(-1) + " " + Integer.toOctalString(64) + " " + Integer.toString(255, 16) + " " + Long.toString(-255, 2) + " " + Integer.bitCount(255) + " " + Integer.reverse(1) + " " + Integer.numberOfLeadingZeros(1) + " " + Long.numberOfTrailingZeros(8) + " " + Integer.highestOneBit(100) + " " + Integer.rotateLeft(0x80000001, 1));
        try {
            System.out.println(1 / (i - i));
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage());
        }
        try {
            Math.addExact(Integer.MAX_VALUE, 1);
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(Float.floatToIntBits(1.5f) + " " + Float.intBitsToFloat(0x40490fdb) + " " + Double.doubleToLongBits(1.5) + " " + Double.longBitsToDouble(0x400921FB54442D18L));
        System.out.println(Double.hashCode(1.5) + " " + Long.hashCode(1L << 40) + " " + Boolean.hashCode(true) + " " + Float.hashCode(2.5f));
    }
}
