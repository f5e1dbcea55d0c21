package java.lang;

/** The same as {@link Math}, which is strict here. */
public final class StrictMath {
    public static final double PI = Math.PI;
    public static final double E = Math.E;
    private StrictMath() {}
    public static double sqrt(double x) { return Math.sqrt(x); }
    public static double exp(double x) { return Math.exp(x); }
    public static double log10(double x) { return Math.log10(x); }
    public static double pow(double x, double y) { return Math.pow(x, y); }
    public static double sin(double x) { return Math.sin(x); }
    public static double cos(double x) { return Math.cos(x); }
    public static double tan(double x) { return Math.tan(x); }
    public static double asin(double x) { return Math.asin(x); }
    public static double acos(double x) { return Math.acos(x); }
    public static double atan(double x) { return Math.atan(x); }
    public static double atan2(double y, double x) { return Math.atan2(y, x); }
    public static double floor(double x) { return Math.floor(x); }
    public static double ceil(double x) { return Math.ceil(x); }
    public static double sinh(double x) { return Math.sinh(x); }
    public static double cosh(double x) { return Math.cosh(x); }
    public static double toRadians(double degrees) { return Math.toRadians(degrees); }
    public static double toDegrees(double radians) { return Math.toDegrees(radians); }
    public static double cbrt(double x) { return Math.cbrt(x); }
    public static double hypot(double x, double y) { return Math.hypot(x, y); }
    public static double rint(double x) { return Math.rint(x); }
    public static long round(double x) { return Math.round(x); }
    public static int round(float x) { return Math.round(x); }
    public static double signum(double x) { return Math.signum(x); }
    public static float signum(float x) { return Math.signum(x); }
    public static double random() { return Math.random(); }
    public static int abs(int x) { return Math.abs(x); }
    public static int max(int a, int b) { return Math.max(a, b); }
    public static int min(int a, int b) { return Math.min(a, b); }
    public static int addExact(int a, int b) { return Math.addExact(a, b); }
    public static int subtractExact(int a, int b) { return Math.subtractExact(a, b); }
    public static int floorDiv(int a, int b) { return Math.floorDiv(a, b); }
    public static int floorMod(int a, int b) { return Math.floorMod(a, b); }
    public static int negateExact(int x) { return Math.negateExact(x); }
    public static int incrementExact(int x) { return Math.incrementExact(x); }
    public static int decrementExact(int x) { return Math.decrementExact(x); }
    public static long abs(long x) { return Math.abs(x); }
    public static long max(long a, long b) { return Math.max(a, b); }
    public static long min(long a, long b) { return Math.min(a, b); }
    public static long addExact(long a, long b) { return Math.addExact(a, b); }
    public static long subtractExact(long a, long b) { return Math.subtractExact(a, b); }
    public static long floorDiv(long a, long b) { return Math.floorDiv(a, b); }
    public static long floorMod(long a, long b) { return Math.floorMod(a, b); }
    public static long negateExact(long x) { return Math.negateExact(x); }
    public static long incrementExact(long x) { return Math.incrementExact(x); }
    public static long decrementExact(long x) { return Math.decrementExact(x); }
    public static float abs(float x) { return Math.abs(x); }
    public static float max(float a, float b) { return Math.max(a, b); }
    public static float min(float a, float b) { return Math.min(a, b); }
    public static double abs(double x) { return Math.abs(x); }
    public static double max(double a, double b) { return Math.max(a, b); }
    public static double min(double a, double b) { return Math.min(a, b); }
    public static int multiplyExact(int a, int b) { return Math.multiplyExact(a, b); }
    public static long multiplyExact(long a, long b) { return Math.multiplyExact(a, b); }
    public static int toIntExact(long x) { return Math.toIntExact(x); }
    public static int floorMod(long a, int b) { return Math.floorMod(a, b); }
    public static int absExact(int x) { return Math.absExact(x); }
    public static long absExact(long x) { return Math.absExact(x); }
    public static double copySign(double x, double sign) { return Math.copySign(x, sign); }
    public static float copySign(float x, float sign) { return Math.copySign(x, sign); }
    public static double expm1(double x) { return Math.expm1(x); }
    public static double log1p(double x) { return Math.log1p(x); }
    public static double tanh(double x) { return Math.tanh(x); }
    public static long floorDiv(long x, int y) { return Math.floorDiv(x, y); }
    public static long multiplyExact(long x, int y) { return Math.multiplyExact(x, y); }
    public static long multiplyFull(int x, int y) { return Math.multiplyFull(x, y); }
    public static long multiplyHigh(long x, long y) { return Math.multiplyHigh(x, y); }
    public static double fma(double a, double b, double c) { return Math.fma(a, b, c); }
    public static float fma(float a, float b, float c) { return Math.fma(a, b, c); }
    public static int getExponent(double x) { return Math.getExponent(x); }
    public static int getExponent(float x) { return Math.getExponent(x); }
    public static double nextUp(double x) { return Math.nextUp(x); }
    public static double nextDown(double x) { return Math.nextDown(x); }
    public static double nextAfter(double x, double to) { return Math.nextAfter(x, to); }
    public static float nextUp(float x) { return Math.nextUp(x); }
    public static float nextDown(float x) { return Math.nextDown(x); }
    public static float nextAfter(float x, double to) { return Math.nextAfter(x, to); }
    public static double ulp(double x) { return Math.ulp(x); }
    public static float ulp(float x) { return Math.ulp(x); }
    public static double scalb(double x, int power) { return Math.scalb(x, power); }
    public static float scalb(float x, int power) { return Math.scalb(x, power); }
    public static double IEEEremainder(double x, double y) { return Math.IEEEremainder(x, y); }

    /** The logarithm as fdlibm computes it, to the last bit: {@link java.util.Random#nextGaussian} is defined by it. */
    public static double log(double x) {
        long bits = Double.doubleToRawLongBits(x);
        int high = (int) (bits >> 32);
        if (x <= 0 || x - x != 0 || high < 0x00100000) return Math.log(x);
        int k = (high >> 20) - 1023;
        high &= 0x000FFFFF;
        int i = high + 0x95F64 & 0x100000;
        x = Double.longBitsToDouble((long) (high | i ^ 0x3FF00000) << 32 | bits & 0xFFFFFFFFL);
        k += i >> 20;
        double f = x - 1;
        double upper = k * 6.93147180369123816490e-01;
        double lower = k * 1.90821492927058770002e-10;
        if ((0x000FFFFF & 2 + high) < 3) {
            if (f == 0) return k == 0 ? 0 : upper + lower;
            double r = f * f * (0.5 - 0.33333333333333333 * f);
            return k == 0 ? f - r : upper - (r - lower - f);
        }
        double s = f / (2 + f);
        double z = s * s;
        double w = z * z;
        double t1 = w * (3.999999999940941908e-01 + w * (2.222219843214978396e-01 + w * 1.531383769920937332e-01));
        double t2 = z * (6.666666666666735130e-01 + w * (2.857142874366239149e-01 + w * (1.818357216161805012e-01 + w * 1.479819860511658591e-01)));
        double r = t2 + t1;
        if ((high - 0x6147A | 0x6B851 - high) > 0) {
            double half = 0.5 * f * f;
            return k == 0 ? f - (half - s * (half + r)) : upper - (half - (s * (half + r) + lower) - f);
        }
        return k == 0 ? f - s * (f - r) : upper - (s * (f - r) - lower - f);
    }
}
