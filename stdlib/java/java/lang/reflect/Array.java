package java.lang.reflect;

import phantom.runtime.ArrayTypes;

/** Arrays of classes that are known only when the program runs. */
public final class Array {
    private Array() {}

    public static Object newInstance(Class<?> element, int count) { return ArrayTypes.newArray(element, count); }

    public static Object newInstance(Class<?> element, int... counts) {
        Object made = ArrayTypes.newArray(depth(element, counts.length - 1), counts[0]);
        if (counts.length > 1) {
            int[] rest = java.util.Arrays.copyOfRange(counts, 1, counts.length);
            for (int i = 0; i < counts[0]; i++) ((Object[]) made)[i] = newInstance(element, rest);
        }
        return made;
    }

    private static Class<?> depth(Class<?> element, int count) {
        for (int i = 0; i < count; i++) element = element.arrayType();
        return element;
    }

    private static internal.container.array raw(Object array) {
        if (array == null) throw new NullPointerException();
        if (!phantom.runtime.Classes.isArray(array)) throw new IllegalArgumentException("Argument is not an array");
        return internal.Raw.of(array);
    }

    public static int getLength(Object array) { return raw(array).size(); }

    public static Object get(Object array, int index) {
        raw(array);
        if (array instanceof Object[]) return ((Object[]) array)[index];
        if (array instanceof int[]) return ((int[]) array)[index];
        if (array instanceof long[]) return ((long[]) array)[index];
        if (array instanceof double[]) return ((double[]) array)[index];
        if (array instanceof char[]) return ((char[]) array)[index];
        if (array instanceof boolean[]) return ((boolean[]) array)[index];
        if (array instanceof byte[]) return ((byte[]) array)[index];
        if (array instanceof short[]) return ((short[]) array)[index];
        return ((float[]) array)[index];
    }

    public static int getInt(Object array, int index) { return ((Number) get(array, index)).intValue(); }
    public static void setInt(Object array, int index, int value) { ((int[]) array)[index] = value; }

    public static void set(Object array, int index, Object value) {
        raw(array);
        if (array instanceof Object[]) ((Object[]) array)[index] = value;
        else if (array instanceof int[]) ((int[]) array)[index] = (Integer) value;
        else if (array instanceof long[]) ((long[]) array)[index] = ((Number) value).longValue();
        else if (array instanceof double[]) ((double[]) array)[index] = ((Number) value).doubleValue();
        else if (array instanceof char[]) ((char[]) array)[index] = (Character) value;
        else if (array instanceof boolean[]) ((boolean[]) array)[index] = (Boolean) value;
        else if (array instanceof byte[]) ((byte[]) array)[index] = (Byte) value;
        else if (array instanceof short[]) ((short[]) array)[index] = (Short) value;
        else ((float[]) array)[index] = ((Number) value).floatValue();
    }
}
