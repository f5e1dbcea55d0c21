package java.util;

/** See the documentation of the JDK. */
public class EmptyStackException extends RuntimeException {
    public EmptyStackException() {}
}
