package java.util.function;

/** A function, as an object. */
@FunctionalInterface
public interface IntFunction<R> {
    R apply(int value);
}
