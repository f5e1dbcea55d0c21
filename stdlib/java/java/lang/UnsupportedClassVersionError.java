package java.lang;

/** A class is too new. */
public class UnsupportedClassVersionError extends LinkageError {
    public UnsupportedClassVersionError() {}
    public UnsupportedClassVersionError(String message) { super(message); }
}
