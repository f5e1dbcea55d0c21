package java.lang;

/** See the documentation of the JDK. */
public class IndexOutOfBoundsException extends RuntimeException {
    public IndexOutOfBoundsException() {}

    public IndexOutOfBoundsException(String message) { super(message); }

    public IndexOutOfBoundsException(int index) { super("Index out of range: " + index); }
}
