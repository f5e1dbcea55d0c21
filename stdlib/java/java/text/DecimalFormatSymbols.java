package java.text;

/** The signs of a country; all are those of English. */
public class DecimalFormatSymbols {
    public DecimalFormatSymbols() {}
    public DecimalFormatSymbols(java.util.Locale locale) {}
    public static DecimalFormatSymbols getInstance() { return new DecimalFormatSymbols(); }
    public static DecimalFormatSymbols getInstance(java.util.Locale locale) { return new DecimalFormatSymbols(); }
}
