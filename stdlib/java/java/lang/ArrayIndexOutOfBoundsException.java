package java.lang;

/** See the documentation of the JDK. */
public class ArrayIndexOutOfBoundsException extends IndexOutOfBoundsException {
    public ArrayIndexOutOfBoundsException() {}

    public ArrayIndexOutOfBoundsException(String message) { super(message); }

    public ArrayIndexOutOfBoundsException(int index) { super("Array index out of range: " + index); }
}
