package java.util;

/** A name for the habits of a country. All print as {@link #ROOT} here. */
public final class Locale implements java.io.Serializable {
    public static final Locale ROOT = new Locale("", "");
    public static final Locale ENGLISH = new Locale("en", "");
    public static final Locale US = new Locale("en", "US");
    public static final Locale UK = new Locale("en", "GB");
    public static final Locale GERMANY = new Locale("de", "DE");
    public static final Locale FRANCE = new Locale("fr", "FR");

    private final String language;
    private final String country;

    public Locale(String language) { this(language, ""); }
    public Locale(String language, String country) {
        this.language = language;
        this.country = country;
    }

    public static Locale getDefault() { return US; }
    public static void setDefault(Locale locale) {}
    public static Locale forLanguageTag(String tag) {
        int dash = tag.indexOf('-');
        return dash < 0 ? new Locale(tag) : new Locale(tag.substring(0, dash), tag.substring(dash + 1));
    }
    public String getLanguage() { return language; }
    public String getCountry() { return country; }
    @Override public String toString() { return country.isEmpty() ? language : language + "_" + country; }
    @Override public boolean equals(Object other) { return other instanceof Locale && toString().equals(other.toString()); }
    @Override public int hashCode() { return toString().hashCode(); }
}
