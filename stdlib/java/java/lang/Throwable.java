package java.lang;

/** What can be thrown. */
public class Throwable implements java.io.Serializable {
    private String detailMessage;
    private Throwable cause = this;
    private java.util.List<Throwable> suppressed;
    /** Frames of the machine, until somebody asks for the places. */
    private Object frames;
    private StackTraceElement[] trace;

    public Throwable() { fillInStackTrace(); }

    public Throwable(String message) {
        fillInStackTrace();
        detailMessage = message;
    }

    public Throwable(String message, Throwable cause) {
        fillInStackTrace();
        detailMessage = message;
        this.cause = cause;
    }

    public Throwable(Throwable cause) {
        fillInStackTrace();
        detailMessage = cause == null ? null : cause.toString();
        this.cause = cause;
    }

    protected Throwable(String message, Throwable cause, boolean enableSuppression, boolean writableStackTrace) {
        if (writableStackTrace) fillInStackTrace();
        detailMessage = message;
        this.cause = cause;
    }

    public String getMessage() { return detailMessage; }

    public String getLocalizedMessage() { return getMessage(); }

    public Throwable getCause() { return cause == this ? null : cause; }

    public Throwable initCause(Throwable cause) {
        if (this.cause != this) {
            throw new IllegalStateException("Can't overwrite cause with " + java.util.Objects.toString(cause, "a null"), this);
        }
        if (cause == this) throw new IllegalArgumentException("Self-causation not permitted");
        this.cause = cause;
        return this;
    }

    public Throwable fillInStackTrace() {
        frames = phantom.runtime.Traces.take();
        trace = null;
        return this;
    }

    public StackTraceElement[] getStackTrace() {
        if (trace == null) trace = frames == null ? new StackTraceElement[0] : phantom.runtime.Traces.places(frames, getClass());
        return trace.clone();
    }

    public void setStackTrace(StackTraceElement[] trace) { this.trace = trace.clone(); }

    public void printStackTrace() { printStackTrace(System.err); }
    public void printStackTrace(java.io.PrintStream stream) { stream.print(phantom.runtime.Traces.text(this)); }
    public void printStackTrace(java.io.PrintWriter writer) { writer.print(phantom.runtime.Traces.text(this)); }

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
