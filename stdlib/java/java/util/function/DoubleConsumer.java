package java.util.function;

/** A function, as an object. */
@FunctionalInterface
public interface DoubleConsumer {
    void accept(double value);

    default DoubleConsumer andThen(DoubleConsumer next) {
        return value -> {
            accept(value);
            next.accept(value);
        };
    }
}
