package java.util.function;

/** A function, as an object. */
@FunctionalInterface
public interface ObjIntConsumer<T> {
    void accept(T first, int second);
}
