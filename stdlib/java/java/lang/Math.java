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

    public static double cbrt(double x) {
        double root = x < 0 ? -pow(-x, 1.0 / 3) : pow(x, 1.0 / 3);
        double whole = rint(root);
        return whole * whole * whole == x ? whole : root;
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
}
