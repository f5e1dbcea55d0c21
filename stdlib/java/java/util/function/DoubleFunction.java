package java.util.function;

/** A function, as an object. */
@FunctionalInterface
public interface DoubleFunction<R> {
    R apply(double value);
}
