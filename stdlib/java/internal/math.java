package internal;

/** Functions of numbers ({@code stdlib/internal/math.ph}). */
public final class math {
    @Ordinal(16) public native double sqrt(double x);
    @Ordinal(17) public native double exp(double x);
    @Ordinal(18) public native double log(double x);
    @Ordinal(19) public native double log10(double x);
    @Ordinal(20) public native double pow(double x, double y);
    @Ordinal(21) public native double sin(double x);
    @Ordinal(22) public native double cos(double x);
    @Ordinal(23) public native double tan(double x);
    @Ordinal(24) public native double asin(double x);
    @Ordinal(25) public native double acos(double x);
    @Ordinal(26) public native double atan(double x);
    @Ordinal(27) public native double atan2(double y, double x);
    @Ordinal(28) public native double floor(double x);
    @Ordinal(29) public native double ceil(double x);
    @Ordinal(31) public native long bits(double x);
    @Ordinal(32) public native double fromBits(long bits);
}
