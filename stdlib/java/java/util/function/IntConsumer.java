package java.util.function;

/** A function, as an object. */
@FunctionalInterface
public interface IntConsumer {
    void accept(int value);
}
