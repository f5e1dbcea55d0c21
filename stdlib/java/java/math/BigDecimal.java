package java.math;

/** Decimal numbers of any size: a whole number and how many of its digits stand behind the point. */
public class BigDecimal extends Number implements Comparable<BigDecimal> {
    public static final BigDecimal ZERO = new BigDecimal(BigInteger.ZERO, 0);
    public static final BigDecimal ONE = new BigDecimal(BigInteger.ONE, 0);
    public static final BigDecimal TWO = new BigDecimal(BigInteger.TWO, 0);
    public static final BigDecimal TEN = new BigDecimal(BigInteger.TEN, 0);
    public static final int ROUND_UP = 0;
    public static final int ROUND_DOWN = 1;
    public static final int ROUND_CEILING = 2;
    public static final int ROUND_FLOOR = 3;
    public static final int ROUND_HALF_UP = 4;
    public static final int ROUND_HALF_DOWN = 5;
    public static final int ROUND_HALF_EVEN = 6;
    public static final int ROUND_UNNECESSARY = 7;

    private final BigInteger value;
    private final int scale;

    public BigDecimal(BigInteger value) { this(value, 0); }
    public BigDecimal(BigInteger value, int scale) {
        this.value = value;
        this.scale = scale;
    }
    public BigDecimal(int value) { this(BigInteger.valueOf(value), 0); }
    public BigDecimal(long value) { this(BigInteger.valueOf(value), 0); }
    public BigDecimal(double value) { this(exact(value)); }
    public BigDecimal(double value, MathContext context) { this(exact(value).round(context)); }
    public BigDecimal(String text, MathContext context) { this(new BigDecimal(text).round(context)); }
    private BigDecimal(BigDecimal other) { this(other.value, other.scale); }
    public BigDecimal(String text) {
        int mark = Math.max(text.indexOf('e'), text.indexOf('E'));
        long exponent = 0;
        String digits = text;
        if (mark >= 0) {
            exponent = Integer.parseInt(text.substring(text.startsWith("+", mark + 1) ? mark + 2 : mark + 1));
            digits = text.substring(0, mark);
        }
        int point = digits.indexOf('.');
        if (point >= 0) {
            exponent -= digits.length() - point - 1;
            digits = digits.substring(0, point) + digits.substring(point + 1);
        }
        if (digits.isEmpty()) throw new NumberFormatException();
        for (int i = 0; i < digits.length(); i++) {
            char unit = digits.charAt(i);
            if (!(Character.isDigit(unit) || i == 0 && digits.length() > 1 && (unit == '-' || unit == '+'))) {
                throw new NumberFormatException("Character " + unit + " is neither a decimal digit number, decimal point, nor \"e\" notation exponential mark.");
            }
        }
        value = new BigInteger(digits);
        scale = (int) -exponent;
    }

    private static BigDecimal exact(double number) {
        if (number - number != 0) throw new NumberFormatException("Infinite or NaN");
        long bits = Double.doubleToLongBits(number);
        int exponent = (int) (bits >> 52 & 0x7FF);
        long mantissa = bits & (1L << 52) - 1;
        if (exponent == 0) exponent = 1; else mantissa |= 1L << 52;
        exponent -= 1075;
        if (mantissa == 0) return ZERO;
        while ((mantissa & 1) == 0) {
            mantissa >>= 1;
            exponent++;
        }
        BigInteger whole = BigInteger.valueOf(bits < 0 ? -mantissa : mantissa);
        if (exponent >= 0) return new BigDecimal(whole.shiftLeft(exponent), 0);
        return new BigDecimal(whole.multiply(BigInteger.valueOf(5).pow(-exponent)), -exponent);
    }

    public static BigDecimal valueOf(long value) { return new BigDecimal(BigInteger.valueOf(value), 0); }
    public static BigDecimal valueOf(long value, int scale) { return new BigDecimal(BigInteger.valueOf(value), scale); }
    public static BigDecimal valueOf(double value) { return new BigDecimal(Double.toString(value)); }

    private static BigInteger ten(int power) { return BigInteger.TEN.pow(power); }

    private BigInteger scaled(int wanted) { return wanted == scale ? value : value.multiply(ten(wanted - scale)); }

    public int scale() { return scale; }
    public int signum() { return value.signum(); }
    public BigInteger unscaledValue() { return value; }
    public int precision() { return value.signum() == 0 ? 1 : value.abs().toString().length(); }

    public BigDecimal add(BigDecimal other) {
        int wanted = Math.max(scale, other.scale);
        return new BigDecimal(scaled(wanted).add(other.scaled(wanted)), wanted);
    }
    public BigDecimal add(BigDecimal other, MathContext context) { return add(other).round(context); }
    public BigDecimal subtract(BigDecimal other) { return add(other.negate()); }
    public BigDecimal subtract(BigDecimal other, MathContext context) { return subtract(other).round(context); }
    public BigDecimal multiply(BigDecimal other) { return new BigDecimal(value.multiply(other.value), scale + other.scale); }
    public BigDecimal multiply(BigDecimal other, MathContext context) { return multiply(other).round(context); }
    public BigDecimal negate() { return new BigDecimal(value.negate(), scale); }
    public BigDecimal abs() { return signum() < 0 ? negate() : this; }
    public BigDecimal plus() { return this; }
    public BigDecimal pow(int exponent) {
        if (exponent < 0 || exponent > 999999999) throw new ArithmeticException("Invalid operation");
        return new BigDecimal(value.pow(exponent), scale * exponent);
    }
    public BigDecimal pow(int exponent, MathContext context) { return pow(exponent).round(context); }

    /** The quotient of whole numbers, rounded. */
    private static BigInteger divide(BigInteger a, BigInteger b, RoundingMode mode) {
        BigInteger[] parts = a.divideAndRemainder(b);
        if (parts[1].signum() == 0) return parts[0];
        int sign = a.signum() * b.signum();
        int half = parts[1].abs().shiftLeft(1).compareTo(b.abs());
        boolean isAway;
        switch (mode) {
            case UP: isAway = true; break;
            case DOWN: isAway = false; break;
            case CEILING: isAway = sign > 0; break;
            case FLOOR: isAway = sign < 0; break;
            case HALF_UP: isAway = half >= 0; break;
            case HALF_DOWN: isAway = half > 0; break;
            case HALF_EVEN: isAway = half > 0 || half == 0 && parts[0].testBit(0); break;
            default: throw new ArithmeticException("Rounding necessary");
        }
        return isAway ? parts[0].add(BigInteger.valueOf(sign)) : parts[0];
    }

    private static RoundingMode mode(int number) { return RoundingMode.values()[number]; }

    public BigDecimal divide(BigDecimal other, int wanted, RoundingMode mode) {
        if (other.signum() == 0) throw new ArithmeticException(signum() == 0 ? "Division undefined" : "Division by zero");
        int shift = wanted + other.scale - scale;
        return shift >= 0
            ? new BigDecimal(divide(value.multiply(ten(shift)), other.value, mode), wanted)
            : new BigDecimal(divide(value, other.value.multiply(ten(-shift)), mode), wanted);
    }
    public BigDecimal divide(BigDecimal other, int wanted, int mode) { return divide(other, wanted, mode(mode)); }
    public BigDecimal divide(BigDecimal other, RoundingMode mode) { return divide(other, scale, mode); }
    public BigDecimal divide(BigDecimal other, int mode) { return divide(other, scale, mode(mode)); }

    public BigDecimal divide(BigDecimal other, MathContext context) {
        if (context.getPrecision() == 0) return divide(other);
        if (other.signum() == 0) throw new ArithmeticException(signum() == 0 ? "Division undefined" : "Division by zero");
        int preferred = scale - other.scale;
        if (signum() == 0) return new BigDecimal(BigInteger.ZERO, preferred);
        int wanted = context.getPrecision() - (precision() - scale) + (other.precision() - other.scale);
        BigDecimal made = divide(other, wanted + 3, RoundingMode.DOWN);
        // A digit that is not 0 stands for what was cut off.
        if (made.multiply(other).compareTo(this) != 0) {
            made = new BigDecimal(made.value.multiply(BigInteger.TEN).add(BigInteger.valueOf(signum() * other.signum())), made.scale + 1);
            return made.round(context);
        }
        return made.round(context).stripTo(preferred);
    }

    public BigDecimal divide(BigDecimal other) {
        if (other.signum() == 0) throw new ArithmeticException(signum() == 0 ? "Division undefined" : "Division by zero");
        int preferred = scale - other.scale;
        if (signum() == 0) return new BigDecimal(BigInteger.ZERO, Math.max(preferred, 0));
        // Only twos and fives may be left in the divisor.
        BigInteger rest = other.value.abs().divide(other.value.abs().gcd(value.abs()));
        int twos = rest.getLowestSetBit();
        rest = rest.shiftRight(twos);
        int fives = 0;
        BigInteger five = BigInteger.valueOf(5);
        while (rest.remainder(five).signum() == 0) {
            rest = rest.divide(five);
            fives++;
        }
        if (!rest.equals(BigInteger.ONE)) throw new ArithmeticException("Non-terminating decimal expansion; no exact representable decimal result.");
        int wanted = Math.max(preferred, preferred + Math.max(twos, fives));
        return divide(other, wanted, RoundingMode.UNNECESSARY).stripTo(preferred);
    }

    /** Takes zeroes off the end until the scale is the wanted one. */
    private BigDecimal stripTo(int wanted) {
        BigDecimal result = this;
        while (result.scale > wanted) {
            BigInteger[] parts = result.value.divideAndRemainder(BigInteger.TEN);
            if (parts[1].signum() != 0) break;
            result = new BigDecimal(parts[0], result.scale - 1);
        }
        return result;
    }

    public BigDecimal divideToIntegralValue(BigDecimal other) {
        BigDecimal whole = divide(other, 0, RoundingMode.DOWN);
        int preferred = scale - other.scale;
        return preferred > 0 ? whole.setScale(preferred) : whole.stripTo(preferred);
    }
    public BigDecimal remainder(BigDecimal other) { return subtract(divideToIntegralValue(other).multiply(other)); }
    public BigDecimal[] divideAndRemainder(BigDecimal other) {
        BigDecimal whole = divideToIntegralValue(other);
        return new BigDecimal[] {whole, subtract(whole.multiply(other))};
    }

    public BigDecimal sqrt(MathContext context) {
        if (signum() < 0) throw new ArithmeticException("Attempted square root of negative BigDecimal");
        if (signum() == 0) return new BigDecimal(BigInteger.ZERO, scale / 2);
        int wanted = context.getPrecision() + 2 - (precision() - scale) / 2;
        wanted = Math.max(wanted, scale);
        BigInteger square = setScale(2 * wanted, RoundingMode.DOWN).value;
        BigInteger root = square.sqrt();
        boolean isExact = root.multiply(root).equals(square) && setScale(2 * wanted, RoundingMode.DOWN).compareTo(this) == 0;
        BigDecimal made = new BigDecimal(root, wanted);
        if (isExact) return made.round(context).stripTo(scale / 2);
        return new BigDecimal(root.multiply(BigInteger.TEN).add(BigInteger.ONE), wanted + 1).round(context).stripTo(scale / 2);
    }

    public BigDecimal round(MathContext context) {
        int excess = precision() - context.getPrecision();
        if (context.getPrecision() == 0 || excess <= 0) return this;
        BigDecimal made = new BigDecimal(divide(value, ten(excess), context.getRoundingMode()), scale - excess);
        return made.precision() > context.getPrecision() ? made.round(context) : made;
    }

    public BigDecimal setScale(int wanted) { return setScale(wanted, RoundingMode.UNNECESSARY); }
    public BigDecimal setScale(int wanted, int mode) { return setScale(wanted, mode(mode)); }
    public BigDecimal setScale(int wanted, RoundingMode mode) {
        return wanted >= scale ? new BigDecimal(scaled(wanted), wanted) : new BigDecimal(divide(value, ten(scale - wanted), mode), wanted);
    }
    public BigDecimal stripTrailingZeros() { return signum() == 0 ? ZERO : stripTo(Integer.MIN_VALUE); }
    public BigDecimal movePointLeft(int count) {
        BigDecimal made = new BigDecimal(value, scale + count);
        return made.scale < 0 ? made.setScale(0) : made;
    }
    public BigDecimal movePointRight(int count) { return movePointLeft(-count); }
    public BigDecimal scaleByPowerOfTen(int power) { return new BigDecimal(value, scale - power); }
    public BigDecimal ulp() { return new BigDecimal(BigInteger.ONE, scale); }
    public BigDecimal min(BigDecimal other) { return compareTo(other) <= 0 ? this : other; }
    public BigDecimal max(BigDecimal other) { return compareTo(other) >= 0 ? this : other; }

    @Override public int compareTo(BigDecimal other) {
        int wanted = Math.max(scale, other.scale);
        return scaled(wanted).compareTo(other.scaled(wanted));
    }
    @Override public boolean equals(Object other) {
        return other instanceof BigDecimal && scale == ((BigDecimal) other).scale && value.equals(((BigDecimal) other).value);
    }
    @Override public int hashCode() {
        if (value.bitLength() <= 63) {
            long number = Math.abs(value.longValue());
            int hash = (int) ((int) (number >>> 32) * 31 + (number & 0xFFFFFFFFL));
            return 31 * (value.signum() < 0 ? -hash : hash) + scale;
        }
        return 31 * value.hashCode() + scale;
    }

    public BigInteger toBigInteger() { return setScale(0, RoundingMode.DOWN).value; }
    public BigInteger toBigIntegerExact() { return setScale(0, RoundingMode.UNNECESSARY).value; }
    @Override public int intValue() { return toBigInteger().intValue(); }
    @Override public long longValue() { return toBigInteger().longValue(); }
    public int intValueExact() { return toBigIntegerExact().intValueExact(); }
    public long longValueExact() { return toBigIntegerExact().longValueExact(); }
    @Override public double doubleValue() { return Double.parseDouble(toString()); }
    @Override public float floatValue() { return Float.parseFloat(toString()); }

    @Override public String toString() { return text(false); }
    public String toEngineeringString() { return text(true); }
    public String toPlainString() {
        if (scale <= 0) return signum() == 0 ? "0" : value.multiply(ten(-scale)).toString();
        String digits = value.abs().toString();
        if (digits.length() <= scale) digits = "0".repeat(scale - digits.length() + 1) + digits;
        int point = digits.length() - scale;
        return (signum() < 0 ? "-" : "") + digits.substring(0, point) + "." + digits.substring(point);
    }

    private String text(boolean engineering) {
        if (scale == 0) return value.toString();
        String digits = value.abs().toString();
        long exponent = -(long) scale + digits.length() - 1;
        if (scale > 0 && exponent >= -6) return toPlainString();
        StringBuilder result = new StringBuilder(signum() < 0 ? "-" : "");
        int whole = 1;
        if (engineering) {
            whole = (int) Math.floorMod(exponent, 3L) + 1;
            exponent -= whole - 1;
            if (signum() == 0 && whole > 1) {
                exponent += 3;
                digits = whole == 2 ? "000" : "00";
                digits = digits.substring(0, digits.length());
                whole = 1;
            }
            while (digits.length() < whole) digits += "0";
        }
        result.append(digits, 0, whole);
        if (digits.length() > whole) result.append('.').append(digits, whole, digits.length());
        if (exponent != 0) result.append('E').append(exponent > 0 ? "+" : "").append(exponent);
        return result.toString();
    }

    public BigDecimal(char[] text) { this(new String(text)); }
    public BigDecimal(char[] text, int offset, int count) { this(new String(text, offset, count)); }
    public BigDecimal(int value, MathContext context) { this(new BigDecimal(value).round(context)); }
    public BigDecimal(long value, MathContext context) { this(new BigDecimal(value).round(context)); }
    public BigDecimal(BigInteger value, MathContext context) { this(new BigDecimal(value).round(context)); }
    public BigDecimal abs(MathContext context) { return abs().round(context); }
    public BigDecimal negate(MathContext context) { return negate().round(context); }
    public BigDecimal plus(MathContext context) { return round(context); }
}
