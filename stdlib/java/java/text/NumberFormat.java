package java.text;

import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as text. */
public abstract class NumberFormat extends Format {
    int minimumInteger = 1;
    int minimumFraction;
    int maximumFraction = 3;
    RoundingMode mode = RoundingMode.HALF_EVEN;

    public static NumberFormat getInstance() { return new DecimalFormat(); }
    public static NumberFormat getInstance(Locale locale) { return new DecimalFormat(); }
    public static NumberFormat getNumberInstance() { return new DecimalFormat(); }
    public static NumberFormat getNumberInstance(Locale locale) { return new DecimalFormat(); }
    public static NumberFormat getIntegerInstance() { return new DecimalFormat("#,##0"); }
    public static NumberFormat getPercentInstance() { return new DecimalFormat("#,##0%"); }
    public static NumberFormat getPercentInstance(Locale locale) { return new DecimalFormat("#,##0%"); }
    public static NumberFormat getCurrencyInstance() { return new DecimalFormat("$#,##0.00"); }
    public static NumberFormat getCurrencyInstance(Locale locale) { return new DecimalFormat("$#,##0.00"); }

    public static final int INTEGER_FIELD = 0;
    public static final int FRACTION_FIELD = 1;

    public StringBuffer format(double number, StringBuffer target, FieldPosition position) { return target.append(format(number)); }
    public StringBuffer format(long number, StringBuffer target, FieldPosition position) { return target.append(format(number)); }
    public StringBuffer format(Object number, StringBuffer target, FieldPosition position) { return target.append(format(number)); }
    public abstract String format(long number);
    public abstract String format(double number);
    public abstract void setGroupingUsed(boolean isUsed);
    public void setMaximumFractionDigits(int count) {
        maximumFraction = count;
        minimumFraction = Math.min(minimumFraction, count);
    }
    public void setMinimumFractionDigits(int count) {
        minimumFraction = count;
        maximumFraction = Math.max(maximumFraction, count);
    }
    public void setMinimumIntegerDigits(int count) { minimumInteger = count; }
    public void setRoundingMode(RoundingMode mode) { this.mode = mode; }
}
