package java.lang;

/** The initialisation of a class has failed. */
public class ExceptionInInitializerError extends LinkageError {
    public ExceptionInInitializerError() { initCause(null); }
    public ExceptionInInitializerError(String message) { super(message); }
    public ExceptionInInitializerError(Throwable thrown) { initCause(thrown); }
    public Throwable getException() { return getCause(); }
}
