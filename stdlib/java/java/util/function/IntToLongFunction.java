package java.util.function;

/** A function, as an object. */
@FunctionalInterface
public interface IntToLongFunction {
    long applyAsLong(int value);
}
