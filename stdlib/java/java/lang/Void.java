package java.lang;

/** Stands for no value. */
public final class Void {
    private Void() {}
}
