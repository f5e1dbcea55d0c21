package java.util.function;

/** A function, as an object. */
@FunctionalInterface
public interface IntConsumer {
    void accept(int value);

    default IntConsumer andThen(IntConsumer next) {
        return value -> {
            accept(value);
            next.accept(value);
        };
    }
}
