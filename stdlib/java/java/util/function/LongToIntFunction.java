package java.util.function;

/** A function, as an object. */
@FunctionalInterface
public interface LongToIntFunction {
    int applyAsInt(long value);
}
