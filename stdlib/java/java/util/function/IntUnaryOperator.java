package java.util.function;

/** A function, as an object. */
@FunctionalInterface
public interface IntUnaryOperator {
    int applyAsInt(int value);

    default IntUnaryOperator compose(IntUnaryOperator before) { return value -> applyAsInt(before.applyAsInt(value)); }
    default IntUnaryOperator andThen(IntUnaryOperator after) { return value -> after.applyAsInt(applyAsInt(value)); }
    static IntUnaryOperator identity() { return value -> value; }
}
