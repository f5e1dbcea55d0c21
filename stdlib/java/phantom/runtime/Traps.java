package phantom.runtime;

/** Makes Java's exceptions from the machine's traps (docs/machine.md). */
public final class Traps {
    /** The exception for a trap of a kind, with the machine's text. */
    @internal.Name("trap")
    public Object trap(int kind, String text) {
        switch (kind) {
            case 1: return new NullPointerException(text.startsWith("null receiver: Cannot ") ? text.substring(15) : null);
            case 2: return new ArrayIndexOutOfBoundsException(text);
            case 3: return new ArithmeticException("/ by zero");
            case 4: {
                // "cast to not parent: .a to .b"
                int start = text.indexOf(": ");
                int middle = text.indexOf(" to .", start + 1);
                return new ClassCastException(start < 0 || middle < 0 ? text
                    : ArrayTypes.castMessage(ArrayTypes.javaName(text.substring(start + 2, middle)), ArrayTypes.javaName(text.substring(middle + 4))));
            }
            case 5: return new ClassCastException(text);
            case 6: return new AbstractMethodError(text);
            case 8: return new StackOverflowError();
            case 9: return new OutOfMemoryError(text);
            case 10: return new ArrayStoreException(ArrayTypes.javaName(text.substring(text.indexOf(": ") + 2)));
            case 11: return new NegativeArraySizeException(text.substring(0, Math.max(0, text.indexOf(':'))));
            case 13: return new IllegalMonitorStateException(text);
            case 14: return new NoClassDefFoundError(text);
            default: return new InternalError(text);
        }
    }

    /** What is thrown where something is null. */
    static Object missing(String text) { return new NullPointerException(text); }

    /** Called where something is that is not supported. */
    static Object refuse(String text) { throw new UnsupportedOperationException(text); }

    /** What a method of the library throws that needs what is not there. */
    static Object unsupported(String text) { return new UnsupportedOperationException(text); }
}
