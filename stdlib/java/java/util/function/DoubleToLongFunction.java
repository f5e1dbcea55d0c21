package java.util.function;

/** A function, as an object. */
@FunctionalInterface
public interface DoubleToLongFunction {
    long applyAsLong(double value);
}
