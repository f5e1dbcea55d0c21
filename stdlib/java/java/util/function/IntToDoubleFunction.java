package java.util.function;

/** A function, as an object. */
@FunctionalInterface
public interface IntToDoubleFunction {
    double applyAsDouble(int value);
}
