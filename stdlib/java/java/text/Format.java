package java.text;

/** Values as text. */
public abstract class Format implements java.io.Serializable {
    protected Format() {}
    public String format(Object value) { throw new IllegalArgumentException("Cannot format given Object as a Number"); }
}
