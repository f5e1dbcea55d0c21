package java.util.function;

/** A function, as an object. */
@FunctionalInterface
public interface DoubleToIntFunction {
    int applyAsInt(double value);
}
