package phantom.runtime;

import internal.Raw;

/** How arrays are made. */
public final class Arrays {
    private Arrays() {}

    /** An array of {@code count} elements, each {@code zero}. */
    static Object newArray(int count, Object zero) {
        if (count < 0) throw new NegativeArraySizeException(String.valueOf(count));
        internal.container.array array = new internal.container.array();
        for (int i = count - 1; i >= 0; i--) array.set(zero, i);
        return Raw.toObject(array);
    }

    /** A copy of an array, as its {@code clone}. */
    static Object copy(Object array) {
        internal.container.array source = Raw.of(array);
        internal.container.array result = new internal.container.array();
        for (int i = source.size() - 1; i >= 0; i--) result.set(source.get(i), i);
        return Raw.toObject(result);
    }

    /** Arrays in arrays: {@code counts} has the outermost number first. */
    static Object newArrays(int[] counts, Object zero) {
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] < 0) throw new NegativeArraySizeException(String.valueOf(counts[i]));
        }
        return newArrays(counts, 0, zero);
    }

    private static Object newArrays(int[] counts, int depth, Object zero) {
        if (depth == counts.length - 1) return newArray(counts[depth], zero);
        Object outer = newArray(counts[depth], null);
        internal.container.array array = Raw.of(outer);
        for (int i = 0; i < counts[depth]; i++) array.set(newArrays(counts, depth + 1, zero), i);
        return outer;
    }
}
