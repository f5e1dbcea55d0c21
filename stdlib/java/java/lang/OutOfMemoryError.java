package java.lang;

/** See the documentation of the JDK. */
public class OutOfMemoryError extends VirtualMachineError {
    public OutOfMemoryError() {}

    public OutOfMemoryError(String message) { super(message); }
}
