package java.lang;

/** See the documentation of the JDK. */
public class CloneNotSupportedException extends Exception {
    public CloneNotSupportedException() {}

    public CloneNotSupportedException(String message) { super(message); }
}
