package phantom.runtime;

import internal.Raw;
import internal.klass;

/** How arrays are made that one call of the machine cannot make. */
public final class Arrays {
    private Arrays() {}

    /** Arrays in arrays: {@code counts} has the outermost number first, {@code element} makes the innermost. */
    static Object newArrays(int[] counts, Object element) {
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] < 0) throw new NegativeArraySizeException(String.valueOf(counts[i]));
        }
        return newArrays(counts, 0, (klass) element);
    }

    private static Object newArrays(int[] counts, int depth, klass element) {
        if (depth == counts.length - 1) return element.newArray(counts[depth]);
        Object[] outer = new Object[counts[depth]];
        for (int i = 0; i < outer.length; i++) outer[i] = newArrays(counts, depth + 1, element);
        return outer;
    }

    /** An array of {@code count} elements that may hold what {@code model} may hold. */
    public static Object like(Object[] model, int count) {
        klass element = Raw.of(model).elementClass();
        return element == null ? new Object[count] : element.newArray(count);
    }
}
