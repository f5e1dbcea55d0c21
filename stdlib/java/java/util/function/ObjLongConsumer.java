package java.util.function;

/** A function, as an object. */
@FunctionalInterface
public interface ObjLongConsumer<T> {
    void accept(T first, long second);
}
