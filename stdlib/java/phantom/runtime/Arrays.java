package phantom.runtime;

import internal.Raw;
import internal.klass;

/** How arrays are made that one call of the machine cannot make. */
public final class Arrays {
    private Arrays() {}

    /**
     * Arrays in arrays: {@code counts} has the outermost number first, {@code classes} what the elements are of;
     * {@code isNumbers} says that the innermost hold numbers, so that the last class is their own.
     */
    static Object newArrays(int[] counts, Object[] classes, boolean isNumbers) {
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] < 0) throw new NegativeArraySizeException(String.valueOf(counts[i]));
        }
        return newArrays(counts, 0, classes, isNumbers);
    }

    private static Object newArrays(int[] counts, int depth, Object[] classes, boolean isNumbers) {
        klass element = (klass) classes[depth];
        if (depth == counts.length - 1) return isNumbers ? element.newArray(counts[depth]) : element.newReferences(counts[depth]);
        Object[] outer = (Object[]) element.newReferences(counts[depth]);
        for (int i = 0; i < outer.length; i++) outer[i] = newArrays(counts, depth + 1, classes, isNumbers);
        return outer;
    }

    /** An array of {@code count} elements that may hold what {@code model} may hold. */
    public static Object like(Object[] model, int count) {
        klass element = Raw.of(model).elementClass();
        return element == null ? new Object[count] : element.newReferences(count);
    }
}
