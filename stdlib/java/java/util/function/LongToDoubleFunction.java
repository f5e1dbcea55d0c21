package java.util.function;

/** A function, as an object. */
@FunctionalInterface
public interface LongToDoubleFunction {
    double applyAsDouble(long value);
}
