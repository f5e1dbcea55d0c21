package java.util.function;

/** A function, as an object. */
@FunctionalInterface
public interface BiConsumer<T, U> {
    void accept(T first, U second);

    default BiConsumer<T, U> andThen(BiConsumer<? super T, ? super U> next) {
        return (first, second) -> {
            accept(first, second);
            next.accept(first, second);
        };
    }
}
