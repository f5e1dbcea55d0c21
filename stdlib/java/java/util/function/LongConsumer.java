package java.util.function;

/** A function, as an object. */
@FunctionalInterface
public interface LongConsumer {
    void accept(long value);
}
