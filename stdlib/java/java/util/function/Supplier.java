package java.util.function;

/** A function, as an object. */
@FunctionalInterface
public interface Supplier<T> {
    T get();
}
