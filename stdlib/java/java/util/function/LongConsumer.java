package java.util.function;

/** A function, as an object. */
@FunctionalInterface
public interface LongConsumer {
    void accept(long value);

    default LongConsumer andThen(LongConsumer next) {
        return value -> {
            accept(value);
            next.accept(value);
        };
    }
}
