package phantom.runtime;

/** Classes that stand for the types of numbers: {@code int.class} is {@code Primitives$IntType}. Nobody makes objects of them. */
public final class Primitives {
    private Primitives() {}

    static final class BooleanType {}
    static final class ByteType {}
    static final class CharType {}
    static final class ShortType {}
    static final class IntType {}
    static final class LongType {}
    static final class FloatType {}
    static final class DoubleType {}
    static final class VoidType {}
}
