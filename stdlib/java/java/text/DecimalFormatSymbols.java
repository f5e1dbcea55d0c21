package java.text;

/** The signs of a country; all are those of English. */
public class DecimalFormatSymbols {
    public DecimalFormatSymbols() {}
    public DecimalFormatSymbols(java.util.Locale locale) {}
    public char getDecimalSeparator() { return '.'; }
    public char getGroupingSeparator() { return ','; }
    public char getMinusSign() { return '-'; }
    public char getZeroDigit() { return '0'; }
    public char getPercent() { return '%'; }
    public String getInfinity() { return "\u221E"; }
    public String getNaN() { return "NaN"; }
    public static DecimalFormatSymbols getInstance() { return new DecimalFormatSymbols(); }
    public static DecimalFormatSymbols getInstance(java.util.Locale locale) { return new DecimalFormatSymbols(); }
}
