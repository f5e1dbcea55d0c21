package java.lang;

/** A class has no instances. */
public class InstantiationException extends ReflectiveOperationException {
    public InstantiationException() {}
    public InstantiationException(String message) { super(message); }
}
