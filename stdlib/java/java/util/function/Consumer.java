package java.util.function;

/** A function, as an object. */
@FunctionalInterface
public interface Consumer<T> {
    void accept(T value);

    default Consumer<T> andThen(Consumer<? super T> next) {
        return value -> {
            accept(value);
            next.accept(value);
        };
    }
}
