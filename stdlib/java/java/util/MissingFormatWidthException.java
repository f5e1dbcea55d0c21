package java.util;

/** A format that needs a width and has none. */
public class MissingFormatWidthException extends IllegalFormatException {
    private final String specifier;
    public MissingFormatWidthException(String specifier) {
        super(specifier);
        this.specifier = specifier;
    }
    public String getFormatSpecifier() { return specifier; }
    @Override public String getMessage() { return specifier; }
}
