package internal;

/** Conversions between values and the references that the machine has for them. They cost nothing. */
public final class Raw {
    private Raw() {}

    /** The machine's own number object, which has the methods of {@code .internal.int} and so on. */
    public static native Object of(int value);
    public static native Object of(long value);
    public static native Object of(float value);
    public static native Object of(double value);

    /** The value of the machine's number object. */
    public static native int toInt(Object number);
    public static native long toLong(Object number);
    public static native float toFloat(Object number);
    public static native double toDouble(Object number);

    /** An array under its machine name. */
    public static native internal.container.array of(Object array);
}
