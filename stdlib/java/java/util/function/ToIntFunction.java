package java.util.function;

/** A function, as an object. */
@FunctionalInterface
public interface ToIntFunction<T> {
    int applyAsInt(T value);
}
