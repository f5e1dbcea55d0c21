package java.util.function;

/** A function, as an object. */
@FunctionalInterface
public interface ToLongFunction<T> {
    long applyAsLong(T value);
}
