package java.lang;

/** A class is wrong. */
public class VerifyError extends LinkageError {
    public VerifyError() {}
    public VerifyError(String message) { super(message); }
}
