package java.lang;

/** See the documentation of the JDK. */
public class StackOverflowError extends VirtualMachineError {
    public StackOverflowError() {}

    public StackOverflowError(String message) { super(message); }
}
