package java.lang;

/** Functions of numbers. */
public final class Math {
    public static final double PI = 3.141592653589793;
    public static final double E = 2.718281828459045;

    private Math() {}

    private static internal.math machine() { return new internal.math(); }

    public static double sqrt(double x) { return machine().sqrt(x); }
    public static double exp(double x) { return machine().exp(x); }
    public static double log(double x) { return machine().log(x); }
    public static double log10(double x) { return machine().log10(x); }
    public static double pow(double x, double y) { return machine().pow(x, y); }
    public static double sin(double x) { return machine().sin(x); }
    public static double cos(double x) { return machine().cos(x); }
    public static double tan(double x) { return machine().tan(x); }
    public static double asin(double x) { return machine().asin(x); }
    public static double acos(double x) { return machine().acos(x); }
    public static double atan(double x) { return machine().atan(x); }
    public static double atan2(double y, double x) { return machine().atan2(y, x); }
    public static double floor(double x) { return machine().floor(x); }
    public static double ceil(double x) { return machine().ceil(x); }
    public static double sinh(double x) { return (exp(x) - exp(-x)) / 2; }
    public static double cosh(double x) { return (exp(x) + exp(-x)) / 2; }
    public static double toRadians(double degrees) { return degrees * 0.017453292519943295; }
    public static double toDegrees(double radians) { return radians * 57.29577951308232; }

    /** Kahan's method: a root of few digits from the bits, made better by a rational step and one of Newton's. */
    public static double cbrt(double x) {
        if (x == 0 || x - x != 0) return x;
        double size = Math.abs(x);
        double scale = 1;
        if (size < Double.MIN_NORMAL) {
            size *= 18014398509481984.0;
            scale = 1 / 262144.0;
        }
        double root = Double.longBitsToDouble((Double.doubleToRawLongBits(size) >>> 32) / 3 + 715094163L << 32);
        double ratio = root * root / size;
        double step = 19.0 / 35 + ratio * root;
        root *= 5.0 / 14 + 45.0 / 28 / (step + 99.0 / 70 - 864.0 / 1225 / step);
        root = Double.longBitsToDouble((Double.doubleToRawLongBits(root) >>> 32) + 1 << 32);
        ratio = size / (root * root);
        ratio = (ratio - root) / (root + root + ratio);
        root = (root + root * ratio) * scale;
        return x < 0 ? -root : root;
    }

    public static double hypot(double x, double y) {
        x = abs(x);
        y = abs(y);
        if (x == 1.0 / 0.0 || y == 1.0 / 0.0) return 1.0 / 0.0;
        double large = max(x, y);
        if (large == 0 || large != large) return large;
        if (large > 1e150 || large < 1e-150) return large * sqrt(x / large * (x / large) + y / large * (y / large));
        return sqrt(x * x + y * y);
    }

    /** The nearest whole number, of two the even one. */
    public static double rint(double x) {
        if (abs(x) >= 4503599627370496.0 || x != x) return x;
        double down = floor(x);
        double part = x - down;
        double result = part < 0.5 ? down : part > 0.5 ? down + 1 : down % 2 == 0 ? down : down + 1;
        return result == 0 && (x < 0 || 1 / x < 0) ? -0.0 : result;
    }

    public static long round(double x) {
        double down = floor(x);
        return (long) (x - down >= 0.5 ? down + 1 : down);
    }

    public static int round(float x) {
        double down = floor(x);
        return (int) (x - down >= 0.5 ? down + 1 : down);
    }

    public static double signum(double x) { return x > 0 ? 1 : x < 0 ? -1 : x; }
    public static float signum(float x) { return x > 0 ? 1 : x < 0 ? -1 : x; }

    /** A number from 0 to below 1. */
    public static double random() { return Holder.GENERATOR.nextDouble(); }

    private static final class Holder {
        static final java.util.Random GENERATOR = new java.util.Random();
    }

    public static int abs(int x) { return x < 0 ? -x : x; }
    public static int max(int a, int b) { return a >= b ? a : b; }
    public static int min(int a, int b) { return a <= b ? a : b; }

    public static int addExact(int a, int b) {
        int sum = a + b;
        if (((a ^ sum) & (b ^ sum)) < 0) throw new ArithmeticException("integer overflow");
        return sum;
    }

    public static int subtractExact(int a, int b) {
        int difference = a - b;
        if (((a ^ b) & (a ^ difference)) < 0) throw new ArithmeticException("integer overflow");
        return difference;
    }

    public static int floorDiv(int a, int b) {
        int quotient = a / b;
        return (a ^ b) < 0 && quotient * b != a ? quotient - 1 : quotient;
    }

    public static int floorMod(int a, int b) {
        int rest = a % b;
        return rest != 0 && (rest ^ b) < 0 ? rest + b : rest;
    }

    public static int negateExact(int x) { return subtractExact((int) 0, x); }
    public static int incrementExact(int x) { return addExact(x, (int) 1); }
    public static int decrementExact(int x) { return subtractExact(x, (int) 1); }

    public static long abs(long x) { return x < 0 ? -x : x; }
    public static long max(long a, long b) { return a >= b ? a : b; }
    public static long min(long a, long b) { return a <= b ? a : b; }

    public static long addExact(long a, long b) {
        long sum = a + b;
        if (((a ^ sum) & (b ^ sum)) < 0) throw new ArithmeticException("long overflow");
        return sum;
    }

    public static long subtractExact(long a, long b) {
        long difference = a - b;
        if (((a ^ b) & (a ^ difference)) < 0) throw new ArithmeticException("long overflow");
        return difference;
    }

    public static long floorDiv(long a, long b) {
        long quotient = a / b;
        return (a ^ b) < 0 && quotient * b != a ? quotient - 1 : quotient;
    }

    public static long floorMod(long a, long b) {
        long rest = a % b;
        return rest != 0 && (rest ^ b) < 0 ? rest + b : rest;
    }

    public static long negateExact(long x) { return subtractExact((long) 0, x); }
    public static long incrementExact(long x) { return addExact(x, (long) 1); }
    public static long decrementExact(long x) { return subtractExact(x, (long) 1); }

    public static float abs(float x) { return x <= 0 ? 0 - x : x; }

    public static float max(float a, float b) {
        if (a != a) return a;
        if (a == 0 && b == 0) return 1 / a < 0 ? b : a;
        return a >= b ? a : b;
    }

    public static float min(float a, float b) {
        if (a != a) return a;
        if (a == 0 && b == 0) return 1 / a < 0 ? a : b;
        return a <= b ? a : b;
    }

    public static double abs(double x) { return x <= 0 ? 0 - x : x; }

    public static double max(double a, double b) {
        if (a != a) return a;
        if (a == 0 && b == 0) return 1 / a < 0 ? b : a;
        return a >= b ? a : b;
    }

    public static double min(double a, double b) {
        if (a != a) return a;
        if (a == 0 && b == 0) return 1 / a < 0 ? a : b;
        return a <= b ? a : b;
    }

    public static int multiplyExact(int a, int b) {
        long product = (long) a * b;
        if ((int) product != product) throw new ArithmeticException("integer overflow");
        return (int) product;
    }

    public static long multiplyExact(long a, long b) {
        long product = a * b;
        if (a != 0 && (product / a != b || a == -1 && b == Long.MIN_VALUE)) throw new ArithmeticException("long overflow");
        return product;
    }

    public static int toIntExact(long x) {
        if ((int) x != x) throw new ArithmeticException("integer overflow");
        return (int) x;
    }

    public static int floorMod(long a, int b) { return (int) floorMod(a, (long) b); }

    public static int absExact(int x) {
        if (x == Integer.MIN_VALUE) throw new ArithmeticException("Overflow to represent absolute value of Integer.MIN_VALUE");
        return abs(x);
    }
    public static long absExact(long x) {
        if (x == Long.MIN_VALUE) throw new ArithmeticException("Overflow to represent absolute value of Long.MIN_VALUE");
        return abs(x);
    }
    public static double copySign(double x, double sign) {
        return Double.longBitsToDouble(Double.doubleToRawLongBits(x) & Long.MAX_VALUE | Double.doubleToRawLongBits(sign) & Long.MIN_VALUE);
    }
    public static float copySign(float x, float sign) { return (float) copySign((double) x, (double) sign); }
    public static double expm1(double x) {
        if (abs(x) < 1e-5) return x + x * x / 2 + x * x * x / 6;
        return exp(x) - 1;
    }
    public static double log1p(double x) {
        double u = 1 + x;
        if (u == 1) return x;
        return log(u) * (x / (u - 1));
    }
    public static double tanh(double x) {
        if (x > 22) return 1;
        if (x < -22) return -1;
        if (x == 0) return x;
        double e = expm1(2 * abs(x));
        return x < 0 ? -e / (e + 2) : e / (e + 2);
    }
    public static long floorDiv(long x, int y) { return floorDiv(x, (long) y); }
    public static long multiplyExact(long x, int y) { return multiplyExact(x, (long) y); }
    public static long multiplyFull(int x, int y) { return (long) x * y; }
    public static long multiplyHigh(long x, long y) {
        long x1 = x >> 32;
        long x0 = x & 0xFFFFFFFFL;
        long y1 = y >> 32;
        long y0 = y & 0xFFFFFFFFL;
        long t = x1 * y0 + (x0 * y0 >>> 32);
        return x1 * y1 + (t >> 32) + (x0 * y1 + (t & 0xFFFFFFFFL) >> 32);
    }
    public static double fma(double a, double b, double c) {
        if (a - a != 0 || b - b != 0 || c - c != 0) return a * b + c;
        return new java.math.BigDecimal(a).multiply(new java.math.BigDecimal(b)).add(new java.math.BigDecimal(c)).doubleValue();
    }
    public static float fma(float a, float b, float c) { return (float) ((double) a * b + c); }
    public static int getExponent(double x) { return (int) (Double.doubleToRawLongBits(x) >> 52 & 0x7FF) - 1023; }
    public static int getExponent(float x) { return (Float.floatToRawIntBits(x) >> 23 & 0xFF) - 127; }
    public static double nextUp(double x) {
        if (x != x || x == Double.POSITIVE_INFINITY) return x;
        if (x == 0) return Double.MIN_VALUE;
        long bits = Double.doubleToRawLongBits(x);
        return Double.longBitsToDouble(x > 0 ? bits + 1 : bits - 1);
    }
    public static double nextDown(double x) { return -nextUp(-x); }
    public static double nextAfter(double x, double to) { return x == to ? to : to != to ? to : to > x ? nextUp(x) : nextDown(x); }
    public static float nextUp(float x) {
        if (x != x || x == Float.POSITIVE_INFINITY) return x;
        if (x == 0) return Float.MIN_VALUE;
        int bits = Float.floatToRawIntBits(x);
        return Float.intBitsToFloat(x > 0 ? bits + 1 : bits - 1);
    }
    public static float nextDown(float x) { return -nextUp(-x); }
    public static float nextAfter(float x, double to) { return x == to ? (float) to : to > x ? nextUp(x) : nextDown(x); }
    public static double ulp(double x) {
        x = abs(x);
        if (x - x != 0) return x;
        return x == Double.MAX_VALUE ? x - nextDown(x) : nextUp(x) - x;
    }
    public static float ulp(float x) {
        x = abs(x);
        if (x - x != 0) return x;
        return x == Float.MAX_VALUE ? x - nextDown(x) : nextUp(x) - x;
    }
    public static double scalb(double x, int power) {
        while (power > 1000) {
            x *= 0x1p1000;
            power -= 1000;
        }
        while (power < -1000) {
            x *= 0x1p-1000;
            power += 1000;
        }
        return x * pow(2, power);
    }
    public static float scalb(float x, int power) { return (float) scalb((double) x, power); }
    public static double IEEEremainder(double x, double y) {
        double quotient = rint(x / y);
        return x - quotient * y;
    }
}
