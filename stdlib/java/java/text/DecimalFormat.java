package java.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers by a pattern such as {@code #,##0.00}. */
public class DecimalFormat extends NumberFormat {
    private String prefix = "";
    private String suffix = "";
    private int grouping;
    private int percent = 1;

    public DecimalFormat() { this("#,##0.###"); }
    public DecimalFormat(String pattern, DecimalFormatSymbols symbols) { this(pattern); }
    public DecimalFormat(String pattern) {
        int end = pattern.indexOf(';');
        if (end >= 0) pattern = pattern.substring(0, end);
        int from = 0;
        while (from < pattern.length() && "#0,.".indexOf(pattern.charAt(from)) < 0) from++;
        int to = pattern.length();
        while (to > from && "#0,.".indexOf(pattern.charAt(to - 1)) < 0) to--;
        prefix = pattern.substring(0, from).replace("'", "");
        suffix = pattern.substring(to).replace("'", "");
        if (suffix.contains("%")) percent = 100;
        String digits = pattern.substring(from, to);
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        String part = point < 0 ? "" : digits.substring(point + 1);
        int comma = whole.lastIndexOf(',');
        grouping = comma < 0 ? 0 : whole.length() - comma - 1;
        minimumInteger = count(whole, '0');
        minimumFraction = count(part, '0');
        maximumFraction = part.length();
    }

    private static int count(String text, char unit) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) == unit) count++;
        return count;
    }

    /** All signs are those of English. */
    public void setDecimalFormatSymbols(DecimalFormatSymbols symbols) {}
    public DecimalFormatSymbols getDecimalFormatSymbols() { return new DecimalFormatSymbols(); }

    @Override public void setGroupingUsed(boolean isUsed) { grouping = isUsed ? 3 : 0; }
    public void setGroupingSize(int size) { grouping = size; }
    public void applyPattern(String pattern) {
        DecimalFormat other = new DecimalFormat(pattern);
        prefix = other.prefix;
        suffix = other.suffix;
        grouping = other.grouping;
        percent = other.percent;
        minimumInteger = other.minimumInteger;
        minimumFraction = other.minimumFraction;
        maximumFraction = other.maximumFraction;
    }

    @Override public String format(long number) { return format(BigDecimal.valueOf(number)); }
    @Override public String format(double number) {
        if (number != number) return "NaN";
        if (number - number != 0) return (number < 0 ? "-" : "") + prefix + "\u221E" + suffix;
        return number == 0 && 1 / number < 0 ? "-" + format(BigDecimal.ZERO) : format(new BigDecimal(number), number < 0);
    }
    @Override public String format(Object number) {
        if (number instanceof BigDecimal) return format((BigDecimal) number, ((BigDecimal) number).signum() < 0);
        return number instanceof Double || number instanceof Float ? format(((Number) number).doubleValue()) : format(((Number) number).longValue());
    }

    private String format(BigDecimal number) { return format(number, number.signum() < 0); }

    private String format(BigDecimal number, boolean isNegative) {
        String text = number.abs().multiply(BigDecimal.valueOf(percent)).setScale(maximumFraction, mode).toPlainString();
        int point = text.indexOf('.');
        String whole = point < 0 ? text : text.substring(0, point);
        String part = point < 0 ? "" : text.substring(point + 1);
        int end = part.length();
        while (end > minimumFraction && part.charAt(end - 1) == '0') end--;
        part = part.substring(0, end);
        if (whole.equals("0") && minimumInteger == 0 && !part.isEmpty()) whole = "";
        if (whole.equals("0") && minimumInteger == 0 && part.isEmpty()) whole = "0";
        while (whole.length() < minimumInteger) whole = "0" + whole;
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < whole.length(); i++) {
            if (grouping > 0 && i > 0 && (whole.length() - i) % grouping == 0) result.append(',');
            result.append(whole.charAt(i));
        }
        if (!part.isEmpty()) result.append('.').append(part);
        return (isNegative ? "-" : "") + prefix + result + suffix;
    }
}
