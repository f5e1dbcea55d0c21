package java.lang;

/** Stands for no value. */
public final class Void {
    /** Never read: code that names it gets the class itself. */
    public static Class<Void> TYPE;
    private Void() {}
}
