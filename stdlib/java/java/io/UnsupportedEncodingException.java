package java.io;

/** There is no such character set. */
public class UnsupportedEncodingException extends IOException {
    public UnsupportedEncodingException() {}
    public UnsupportedEncodingException(String message) { super(message); }
}
