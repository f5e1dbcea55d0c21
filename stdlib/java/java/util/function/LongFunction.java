package java.util.function;

/** A function, as an object. */
@FunctionalInterface
public interface LongFunction<R> {
    R apply(long value);
}
