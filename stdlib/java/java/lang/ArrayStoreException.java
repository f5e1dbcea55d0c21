package java.lang;

/** See the documentation of the JDK. */
public class ArrayStoreException extends RuntimeException {
    public ArrayStoreException() {}

    public ArrayStoreException(String message) { super(message); }
}
