package java.io;

/** The end came too early. */
public class EOFException extends IOException {
    public EOFException() {}
    public EOFException(String message) { super(message); }
}
