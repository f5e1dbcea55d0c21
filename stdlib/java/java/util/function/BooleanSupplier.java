package java.util.function;

/** A function, as an object. */
@FunctionalInterface
public interface BooleanSupplier {
    boolean getAsBoolean();
}
