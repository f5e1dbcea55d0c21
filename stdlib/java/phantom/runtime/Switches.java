package phantom.runtime;

/** Labels of switches over patterns. */
public final class Switches {
    private Switches() {}

    /** Whether an object is the box of a number or character. */
    static boolean isNumber(Object object, int value) {
        if (object instanceof Character) return (Character) object == value;
        return (object instanceof Integer || object instanceof Short || object instanceof Byte) && ((Number) object).intValue() == value;
    }
}
