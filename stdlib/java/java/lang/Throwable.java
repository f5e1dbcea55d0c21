package java.lang;

/** What can be thrown. */
public class Throwable implements java.io.Serializable {
    private String detailMessage;
    private Throwable cause = this;
    private java.util.List<Throwable> suppressed;

    public Throwable() {}

    public Throwable(String message) { detailMessage = message; }

    public Throwable(String message, Throwable cause) {
        detailMessage = message;
        this.cause = cause;
    }

    public Throwable(Throwable cause) {
        detailMessage = cause == null ? null : cause.toString();
        this.cause = cause;
    }

    protected Throwable(String message, Throwable cause, boolean enableSuppression, boolean writableStackTrace) {
        detailMessage = message;
        this.cause = cause;
    }

    public String getMessage() { return detailMessage; }

    public String getLocalizedMessage() { return getMessage(); }

    public Throwable getCause() { return cause == this ? null : cause; }

    public Throwable initCause(Throwable cause) {
        if (this.cause != this) throw new IllegalStateException("Can't overwrite cause");
        if (cause == this) throw new IllegalArgumentException("Self-causation not permitted");
        this.cause = cause;
        return this;
    }

    public Throwable fillInStackTrace() { return this; }

    public final void addSuppressed(Throwable exception) {
        if (exception == this) throw new IllegalArgumentException("Self-suppression not permitted");
        if (exception == null) throw new NullPointerException("Cannot suppress a null exception.");
        if (suppressed == null) suppressed = new java.util.ArrayList<>();
        suppressed.add(exception);
    }

    public final Throwable[] getSuppressed() {
        Throwable[] result = new Throwable[suppressed == null ? 0 : suppressed.size()];
        for (int i = 0; i < result.length; i++) result[i] = suppressed.get(i);
        return result;
    }

    @Override
    public String toString() {
        String name = getClass().getName();
        String message = getLocalizedMessage();
        return message == null ? name : name + ": " + message;
    }
}
