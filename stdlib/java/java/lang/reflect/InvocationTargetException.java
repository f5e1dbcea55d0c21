package java.lang.reflect;

/** Holds what a method or constructor has thrown that was called by name. */
public class InvocationTargetException extends ReflectiveOperationException {
    private static final long serialVersionUID = 4085088731926701167L;
    private final Throwable target;

    public InvocationTargetException(Throwable target) { this(target, null); }
    public InvocationTargetException(Throwable target, String message) {
        super(message, target);
        this.target = target;
    }
    public Throwable getTargetException() { return target; }
    @Override public Throwable getCause() { return target; }
}
