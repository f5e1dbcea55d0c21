package java.util.function;

/** A function, as an object. */
@FunctionalInterface
public interface ObjDoubleConsumer<T> {
    void accept(T first, double second);
}
