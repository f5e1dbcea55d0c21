package java.util;

import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/** Functions of arrays. */
public final class Arrays {
    private Arrays() {}

    private static void check(int length, int from, int to) {
        if (from > to) throw new IllegalArgumentException("fromIndex(" + from + ") > toIndex(" + to + ")");
        if (from < 0) throw new ArrayIndexOutOfBoundsException("Array index out of range: " + from);
        if (to > length) throw new ArrayIndexOutOfBoundsException("Array index out of range: " + to);
    }

    @SafeVarargs
    public static <T> List<T> asList(T... elements) { return new Wrapped<>(elements); }

    private static final class Wrapped<E> extends AbstractList<E> implements RandomAccess {
        private final E[] elements;

        Wrapped(E[] elements) { this.elements = Objects.requireNonNull(elements); }

        @Override public int size() { return elements.length; }
        @Override public E get(int index) { return elements[index]; }

        @Override
        public E set(int index, E element) {
            E old = elements[index];
            elements[index] = element;
            return old;
        }
    }

    public static void sort(Object[] array) { sort(array, 0, array.length, null); }
    public static <T> void sort(T[] array, Comparator<? super T> order) { sort(array, 0, array.length, order); }
    public static void sort(Object[] array, int from, int to) { sort(array, from, to, null); }

    /** Merge sort: stable, never slower than n log n. */
    @SuppressWarnings("unchecked")
    public static <T> void sort(T[] array, int from, int to, Comparator<? super T> order) {
        check(array.length, from, to);
        Comparator<Object> used = order != null ? (Comparator<Object>) order : (a, b) -> ((Comparable<Object>) a).compareTo(b);
        Object[] buffer = new Object[to - from];
        sort(array, buffer, from, from, to, used);
    }

    private static void sort(Object[] array, Object[] buffer, int base, int from, int to, Comparator<Object> order) {
        if (to - from < 7) {
            for (int i = from + 1; i < to; i++) {
                Object element = array[i];
                int j = i - 1;
                while (j >= from && order.compare(array[j], element) > 0) {
                    array[j + 1] = array[j];
                    j--;
                }
                array[j + 1] = element;
            }
            return;
        }
        int middle = from + to >>> 1;
        sort(array, buffer, base, from, middle, order);
        sort(array, buffer, base, middle, to, order);
        if (order.compare(array[middle - 1], array[middle]) <= 0) return;
        for (int i = from; i < middle; i++) buffer[i - base] = array[i];
        int left = from;
        int right = middle;
        int target = from;
        while (left < middle) {
            if (right < to && order.compare(buffer[left - base], array[right]) > 0) {
                array[target++] = array[right++];
            } else {
                array[target++] = buffer[left++ - base];
            }
        }
    }

    public static boolean deepEquals(Object[] a, Object[] b) {
        if (a == b) return true;
        if (a == null || b == null || a.length != b.length) return false;
        for (int i = 0; i < a.length; i++) if (!deepEqual(a[i], b[i])) return false;
        return true;
    }

    /** Whether two elements are equal, arrays element by element. */
    static boolean deepEqual(Object a, Object b) {
        if (a == b) return true;
        if (a == null || b == null) return false;
        if (a instanceof Object[] && b instanceof Object[]) return deepEquals((Object[]) a, (Object[]) b);
        if (a instanceof int[] && b instanceof int[]) return equals((int[]) a, (int[]) b);
        if (a instanceof long[] && b instanceof long[]) return equals((long[]) a, (long[]) b);
        if (a instanceof double[] && b instanceof double[]) return equals((double[]) a, (double[]) b);
        if (a instanceof char[] && b instanceof char[]) return equals((char[]) a, (char[]) b);
        if (a instanceof boolean[] && b instanceof boolean[]) return equals((boolean[]) a, (boolean[]) b);
        if (a instanceof byte[] && b instanceof byte[]) return equals((byte[]) a, (byte[]) b);
        if (a instanceof short[] && b instanceof short[]) return equals((short[]) a, (short[]) b);
        if (a instanceof float[] && b instanceof float[]) return equals((float[]) a, (float[]) b);
        return a.equals(b);
    }

    public static <T> void setAll(T[] array, IntFunction<? extends T> function) {
        for (int i = 0; i < array.length; i++) array[i] = function.apply(i);
    }

    public static void setAll(int[] array, IntUnaryOperator function) {
        for (int i = 0; i < array.length; i++) array[i] = function.applyAsInt(i);
    }

    public static void sort(int[] array) { sort(array, 0, array.length); }

    /** Heap sort: without memory of its own, never slower than n log n. */
    public static void sort(int[] array, int from, int to) {
        check(array.length, from, to);
        int count = to - from;
        for (int i = count / 2 - 1; i >= 0; i--) sink(array, from, i, count);
        for (int end = count - 1; end > 0; end--) {
            int last = array[from + end];
            array[from + end] = array[from];
            array[from] = last;
            sink(array, from, 0, end);
        }
    }

    private static void sink(int[] array, int base, int root, int count) {
        int value = array[base + root];
        while (true) {
            int child = 2 * root + 1;
            if (child >= count) break;
            if (child + 1 < count && array[base + child] < array[base + child + 1]) child++;
            if (!(value < array[base + child])) break;
            array[base + root] = array[base + child];
            root = child;
        }
        array[base + root] = value;
    }

    public static int binarySearch(int[] array, int key) {
        int low = 0;
        int high = array.length - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            int value = array[middle];
            if (value < key) low = middle + 1;
            else if (key < value) high = middle - 1;
            else return middle;
        }
        return -(low + 1);
    }

    public static void fill(int[] array, int value) { for (int i = 0; i < array.length; i++) array[i] = value; }

    public static void fill(int[] array, int from, int to, int value) {
        check(array.length, from, to);
        for (int i = from; i < to; i++) array[i] = value;
    }

    public static boolean equals(int[] a, int[] b) {
        if (a == b) return true;
        if (a == null || b == null || a.length != b.length) return false;
        for (int i = 0; i < a.length; i++) if (!(a[i] == b[i])) return false;
        return true;
    }

    public static int hashCode(int[] array) {
        if (array == null) return 0;
        int result = 1;
        for (int element : array) result = 31 * result + Integer.hashCode(element);
        return result;
    }

    public static String toString(int[] array) {
        if (array == null) return "null";
        StringBuilder result = new StringBuilder("[");
        for (int i = 0; i < array.length; i++) {
            if (i > 0) result.append(", ");
            result.append(array[i]);
        }
        return result.append(']').toString();
    }

    public static int[] copyOf(int[] array, int count) { return copyOfRange(array, 0, count); }

    public static int[] copyOfRange(int[] array, int from, int to) {
        int count = to - from;
        if (count < 0) throw new IllegalArgumentException(from + " > " + to);
        if (from < 0 || from > array.length) throw new ArrayIndexOutOfBoundsException("Array index out of range: " + from);
        int[] result = new int[count];
        for (int i = 0; i < count && from + i < array.length; i++) result[i] = array[from + i];
        return result;
    }

    public static void sort(long[] array) { sort(array, 0, array.length); }

    /** Heap sort: without memory of its own, never slower than n log n. */
    public static void sort(long[] array, int from, int to) {
        check(array.length, from, to);
        int count = to - from;
        for (int i = count / 2 - 1; i >= 0; i--) sink(array, from, i, count);
        for (int end = count - 1; end > 0; end--) {
            long last = array[from + end];
            array[from + end] = array[from];
            array[from] = last;
            sink(array, from, 0, end);
        }
    }

    private static void sink(long[] array, int base, int root, int count) {
        long value = array[base + root];
        while (true) {
            int child = 2 * root + 1;
            if (child >= count) break;
            if (child + 1 < count && array[base + child] < array[base + child + 1]) child++;
            if (!(value < array[base + child])) break;
            array[base + root] = array[base + child];
            root = child;
        }
        array[base + root] = value;
    }

    public static int binarySearch(long[] array, long key) {
        int low = 0;
        int high = array.length - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            long value = array[middle];
            if (value < key) low = middle + 1;
            else if (key < value) high = middle - 1;
            else return middle;
        }
        return -(low + 1);
    }

    public static void fill(long[] array, long value) { for (int i = 0; i < array.length; i++) array[i] = value; }

    public static void fill(long[] array, int from, int to, long value) {
        check(array.length, from, to);
        for (int i = from; i < to; i++) array[i] = value;
    }

    public static boolean equals(long[] a, long[] b) {
        if (a == b) return true;
        if (a == null || b == null || a.length != b.length) return false;
        for (int i = 0; i < a.length; i++) if (!(a[i] == b[i])) return false;
        return true;
    }

    public static int hashCode(long[] array) {
        if (array == null) return 0;
        int result = 1;
        for (long element : array) result = 31 * result + Long.hashCode(element);
        return result;
    }

    public static String toString(long[] array) {
        if (array == null) return "null";
        StringBuilder result = new StringBuilder("[");
        for (int i = 0; i < array.length; i++) {
            if (i > 0) result.append(", ");
            result.append(array[i]);
        }
        return result.append(']').toString();
    }

    public static long[] copyOf(long[] array, int count) { return copyOfRange(array, 0, count); }

    public static long[] copyOfRange(long[] array, int from, int to) {
        int count = to - from;
        if (count < 0) throw new IllegalArgumentException(from + " > " + to);
        if (from < 0 || from > array.length) throw new ArrayIndexOutOfBoundsException("Array index out of range: " + from);
        long[] result = new long[count];
        for (int i = 0; i < count && from + i < array.length; i++) result[i] = array[from + i];
        return result;
    }

    public static void sort(short[] array) { sort(array, 0, array.length); }

    /** Heap sort: without memory of its own, never slower than n log n. */
    public static void sort(short[] array, int from, int to) {
        check(array.length, from, to);
        int count = to - from;
        for (int i = count / 2 - 1; i >= 0; i--) sink(array, from, i, count);
        for (int end = count - 1; end > 0; end--) {
            short last = array[from + end];
            array[from + end] = array[from];
            array[from] = last;
            sink(array, from, 0, end);
        }
    }

    private static void sink(short[] array, int base, int root, int count) {
        short value = array[base + root];
        while (true) {
            int child = 2 * root + 1;
            if (child >= count) break;
            if (child + 1 < count && array[base + child] < array[base + child + 1]) child++;
            if (!(value < array[base + child])) break;
            array[base + root] = array[base + child];
            root = child;
        }
        array[base + root] = value;
    }

    public static int binarySearch(short[] array, short key) {
        int low = 0;
        int high = array.length - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            short value = array[middle];
            if (value < key) low = middle + 1;
            else if (key < value) high = middle - 1;
            else return middle;
        }
        return -(low + 1);
    }

    public static void fill(short[] array, short value) { for (int i = 0; i < array.length; i++) array[i] = value; }

    public static void fill(short[] array, int from, int to, short value) {
        check(array.length, from, to);
        for (int i = from; i < to; i++) array[i] = value;
    }

    public static boolean equals(short[] a, short[] b) {
        if (a == b) return true;
        if (a == null || b == null || a.length != b.length) return false;
        for (int i = 0; i < a.length; i++) if (!(a[i] == b[i])) return false;
        return true;
    }

    public static int hashCode(short[] array) {
        if (array == null) return 0;
        int result = 1;
        for (short element : array) result = 31 * result + Short.hashCode(element);
        return result;
    }

    public static String toString(short[] array) {
        if (array == null) return "null";
        StringBuilder result = new StringBuilder("[");
        for (int i = 0; i < array.length; i++) {
            if (i > 0) result.append(", ");
            result.append(array[i]);
        }
        return result.append(']').toString();
    }

    public static short[] copyOf(short[] array, int count) { return copyOfRange(array, 0, count); }

    public static short[] copyOfRange(short[] array, int from, int to) {
        int count = to - from;
        if (count < 0) throw new IllegalArgumentException(from + " > " + to);
        if (from < 0 || from > array.length) throw new ArrayIndexOutOfBoundsException("Array index out of range: " + from);
        short[] result = new short[count];
        for (int i = 0; i < count && from + i < array.length; i++) result[i] = array[from + i];
        return result;
    }

    public static void sort(byte[] array) { sort(array, 0, array.length); }

    /** Heap sort: without memory of its own, never slower than n log n. */
    public static void sort(byte[] array, int from, int to) {
        check(array.length, from, to);
        int count = to - from;
        for (int i = count / 2 - 1; i >= 0; i--) sink(array, from, i, count);
        for (int end = count - 1; end > 0; end--) {
            byte last = array[from + end];
            array[from + end] = array[from];
            array[from] = last;
            sink(array, from, 0, end);
        }
    }

    private static void sink(byte[] array, int base, int root, int count) {
        byte value = array[base + root];
        while (true) {
            int child = 2 * root + 1;
            if (child >= count) break;
            if (child + 1 < count && array[base + child] < array[base + child + 1]) child++;
            if (!(value < array[base + child])) break;
            array[base + root] = array[base + child];
            root = child;
        }
        array[base + root] = value;
    }

    public static int binarySearch(byte[] array, byte key) {
        int low = 0;
        int high = array.length - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            byte value = array[middle];
            if (value < key) low = middle + 1;
            else if (key < value) high = middle - 1;
            else return middle;
        }
        return -(low + 1);
    }

    public static void fill(byte[] array, byte value) { for (int i = 0; i < array.length; i++) array[i] = value; }

    public static void fill(byte[] array, int from, int to, byte value) {
        check(array.length, from, to);
        for (int i = from; i < to; i++) array[i] = value;
    }

    public static boolean equals(byte[] a, byte[] b) {
        if (a == b) return true;
        if (a == null || b == null || a.length != b.length) return false;
        for (int i = 0; i < a.length; i++) if (!(a[i] == b[i])) return false;
        return true;
    }

    public static int hashCode(byte[] array) {
        if (array == null) return 0;
        int result = 1;
        for (byte element : array) result = 31 * result + Byte.hashCode(element);
        return result;
    }

    public static String toString(byte[] array) {
        if (array == null) return "null";
        StringBuilder result = new StringBuilder("[");
        for (int i = 0; i < array.length; i++) {
            if (i > 0) result.append(", ");
            result.append(array[i]);
        }
        return result.append(']').toString();
    }

    public static byte[] copyOf(byte[] array, int count) { return copyOfRange(array, 0, count); }

    public static byte[] copyOfRange(byte[] array, int from, int to) {
        int count = to - from;
        if (count < 0) throw new IllegalArgumentException(from + " > " + to);
        if (from < 0 || from > array.length) throw new ArrayIndexOutOfBoundsException("Array index out of range: " + from);
        byte[] result = new byte[count];
        for (int i = 0; i < count && from + i < array.length; i++) result[i] = array[from + i];
        return result;
    }

    public static void sort(char[] array) { sort(array, 0, array.length); }

    /** Heap sort: without memory of its own, never slower than n log n. */
    public static void sort(char[] array, int from, int to) {
        check(array.length, from, to);
        int count = to - from;
        for (int i = count / 2 - 1; i >= 0; i--) sink(array, from, i, count);
        for (int end = count - 1; end > 0; end--) {
            char last = array[from + end];
            array[from + end] = array[from];
            array[from] = last;
            sink(array, from, 0, end);
        }
    }

    private static void sink(char[] array, int base, int root, int count) {
        char value = array[base + root];
        while (true) {
            int child = 2 * root + 1;
            if (child >= count) break;
            if (child + 1 < count && array[base + child] < array[base + child + 1]) child++;
            if (!(value < array[base + child])) break;
            array[base + root] = array[base + child];
            root = child;
        }
        array[base + root] = value;
    }

    public static int binarySearch(char[] array, char key) {
        int low = 0;
        int high = array.length - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            char value = array[middle];
            if (value < key) low = middle + 1;
            else if (key < value) high = middle - 1;
            else return middle;
        }
        return -(low + 1);
    }

    public static void fill(char[] array, char value) { for (int i = 0; i < array.length; i++) array[i] = value; }

    public static void fill(char[] array, int from, int to, char value) {
        check(array.length, from, to);
        for (int i = from; i < to; i++) array[i] = value;
    }

    public static boolean equals(char[] a, char[] b) {
        if (a == b) return true;
        if (a == null || b == null || a.length != b.length) return false;
        for (int i = 0; i < a.length; i++) if (!(a[i] == b[i])) return false;
        return true;
    }

    public static int hashCode(char[] array) {
        if (array == null) return 0;
        int result = 1;
        for (char element : array) result = 31 * result + Character.hashCode(element);
        return result;
    }

    public static String toString(char[] array) {
        if (array == null) return "null";
        StringBuilder result = new StringBuilder("[");
        for (int i = 0; i < array.length; i++) {
            if (i > 0) result.append(", ");
            result.append(array[i]);
        }
        return result.append(']').toString();
    }

    public static char[] copyOf(char[] array, int count) { return copyOfRange(array, 0, count); }

    public static char[] copyOfRange(char[] array, int from, int to) {
        int count = to - from;
        if (count < 0) throw new IllegalArgumentException(from + " > " + to);
        if (from < 0 || from > array.length) throw new ArrayIndexOutOfBoundsException("Array index out of range: " + from);
        char[] result = new char[count];
        for (int i = 0; i < count && from + i < array.length; i++) result[i] = array[from + i];
        return result;
    }

    public static void sort(float[] array) { sort(array, 0, array.length); }

    /** Heap sort: without memory of its own, never slower than n log n. */
    public static void sort(float[] array, int from, int to) {
        check(array.length, from, to);
        int count = to - from;
        for (int i = count / 2 - 1; i >= 0; i--) sink(array, from, i, count);
        for (int end = count - 1; end > 0; end--) {
            float last = array[from + end];
            array[from + end] = array[from];
            array[from] = last;
            sink(array, from, 0, end);
        }
    }

    private static void sink(float[] array, int base, int root, int count) {
        float value = array[base + root];
        while (true) {
            int child = 2 * root + 1;
            if (child >= count) break;
            if (child + 1 < count && Float.compare(array[base + child], array[base + child + 1]) < 0) child++;
            if (!(Float.compare(value, array[base + child]) < 0)) break;
            array[base + root] = array[base + child];
            root = child;
        }
        array[base + root] = value;
    }

    public static int binarySearch(float[] array, float key) {
        int low = 0;
        int high = array.length - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            float value = array[middle];
            if (Float.compare(value, key) < 0) low = middle + 1;
            else if (Float.compare(key, value) < 0) high = middle - 1;
            else return middle;
        }
        return -(low + 1);
    }

    public static void fill(float[] array, float value) { for (int i = 0; i < array.length; i++) array[i] = value; }

    public static void fill(float[] array, int from, int to, float value) {
        check(array.length, from, to);
        for (int i = from; i < to; i++) array[i] = value;
    }

    public static boolean equals(float[] a, float[] b) {
        if (a == b) return true;
        if (a == null || b == null || a.length != b.length) return false;
        for (int i = 0; i < a.length; i++) if (!(Float.compare(a[i], b[i]) == 0)) return false;
        return true;
    }

    public static int hashCode(float[] array) {
        if (array == null) return 0;
        int result = 1;
        for (float element : array) result = 31 * result + Float.hashCode(element);
        return result;
    }

    public static String toString(float[] array) {
        if (array == null) return "null";
        StringBuilder result = new StringBuilder("[");
        for (int i = 0; i < array.length; i++) {
            if (i > 0) result.append(", ");
            result.append(array[i]);
        }
        return result.append(']').toString();
    }

    public static float[] copyOf(float[] array, int count) { return copyOfRange(array, 0, count); }

    public static float[] copyOfRange(float[] array, int from, int to) {
        int count = to - from;
        if (count < 0) throw new IllegalArgumentException(from + " > " + to);
        if (from < 0 || from > array.length) throw new ArrayIndexOutOfBoundsException("Array index out of range: " + from);
        float[] result = new float[count];
        for (int i = 0; i < count && from + i < array.length; i++) result[i] = array[from + i];
        return result;
    }

    public static void sort(double[] array) { sort(array, 0, array.length); }

    /** Heap sort: without memory of its own, never slower than n log n. */
    public static void sort(double[] array, int from, int to) {
        check(array.length, from, to);
        int count = to - from;
        for (int i = count / 2 - 1; i >= 0; i--) sink(array, from, i, count);
        for (int end = count - 1; end > 0; end--) {
            double last = array[from + end];
            array[from + end] = array[from];
            array[from] = last;
            sink(array, from, 0, end);
        }
    }

    private static void sink(double[] array, int base, int root, int count) {
        double value = array[base + root];
        while (true) {
            int child = 2 * root + 1;
            if (child >= count) break;
            if (child + 1 < count && Double.compare(array[base + child], array[base + child + 1]) < 0) child++;
            if (!(Double.compare(value, array[base + child]) < 0)) break;
            array[base + root] = array[base + child];
            root = child;
        }
        array[base + root] = value;
    }

    public static int binarySearch(double[] array, double key) {
        int low = 0;
        int high = array.length - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            double value = array[middle];
            if (Double.compare(value, key) < 0) low = middle + 1;
            else if (Double.compare(key, value) < 0) high = middle - 1;
            else return middle;
        }
        return -(low + 1);
    }

    public static void fill(double[] array, double value) { for (int i = 0; i < array.length; i++) array[i] = value; }

    public static void fill(double[] array, int from, int to, double value) {
        check(array.length, from, to);
        for (int i = from; i < to; i++) array[i] = value;
    }

    public static boolean equals(double[] a, double[] b) {
        if (a == b) return true;
        if (a == null || b == null || a.length != b.length) return false;
        for (int i = 0; i < a.length; i++) if (!(Double.compare(a[i], b[i]) == 0)) return false;
        return true;
    }

    public static int hashCode(double[] array) {
        if (array == null) return 0;
        int result = 1;
        for (double element : array) result = 31 * result + Double.hashCode(element);
        return result;
    }

    public static String toString(double[] array) {
        if (array == null) return "null";
        StringBuilder result = new StringBuilder("[");
        for (int i = 0; i < array.length; i++) {
            if (i > 0) result.append(", ");
            result.append(array[i]);
        }
        return result.append(']').toString();
    }

    public static double[] copyOf(double[] array, int count) { return copyOfRange(array, 0, count); }

    public static double[] copyOfRange(double[] array, int from, int to) {
        int count = to - from;
        if (count < 0) throw new IllegalArgumentException(from + " > " + to);
        if (from < 0 || from > array.length) throw new ArrayIndexOutOfBoundsException("Array index out of range: " + from);
        double[] result = new double[count];
        for (int i = 0; i < count && from + i < array.length; i++) result[i] = array[from + i];
        return result;
    }

    public static void fill(boolean[] array, boolean value) { for (int i = 0; i < array.length; i++) array[i] = value; }

    public static void fill(boolean[] array, int from, int to, boolean value) {
        check(array.length, from, to);
        for (int i = from; i < to; i++) array[i] = value;
    }

    public static boolean equals(boolean[] a, boolean[] b) {
        if (a == b) return true;
        if (a == null || b == null || a.length != b.length) return false;
        for (int i = 0; i < a.length; i++) if (!(a[i] == b[i])) return false;
        return true;
    }

    public static int hashCode(boolean[] array) {
        if (array == null) return 0;
        int result = 1;
        for (boolean element : array) result = 31 * result + Boolean.hashCode(element);
        return result;
    }

    public static String toString(boolean[] array) {
        if (array == null) return "null";
        StringBuilder result = new StringBuilder("[");
        for (int i = 0; i < array.length; i++) {
            if (i > 0) result.append(", ");
            result.append(array[i]);
        }
        return result.append(']').toString();
    }

    public static boolean[] copyOf(boolean[] array, int count) { return copyOfRange(array, 0, count); }

    public static boolean[] copyOfRange(boolean[] array, int from, int to) {
        int count = to - from;
        if (count < 0) throw new IllegalArgumentException(from + " > " + to);
        if (from < 0 || from > array.length) throw new ArrayIndexOutOfBoundsException("Array index out of range: " + from);
        boolean[] result = new boolean[count];
        for (int i = 0; i < count && from + i < array.length; i++) result[i] = array[from + i];
        return result;
    }

    public static void fill(Object[] array, Object value) { for (int i = 0; i < array.length; i++) array[i] = value; }

    public static void fill(Object[] array, int from, int to, Object value) {
        check(array.length, from, to);
        for (int i = from; i < to; i++) array[i] = value;
    }

    public static boolean equals(Object[] a, Object[] b) {
        if (a == b) return true;
        if (a == null || b == null || a.length != b.length) return false;
        for (int i = 0; i < a.length; i++) if (!(Objects.equals(a[i], b[i]))) return false;
        return true;
    }

    public static int hashCode(Object[] array) {
        if (array == null) return 0;
        int result = 1;
        for (Object element : array) result = 31 * result + Objects.hashCode(element);
        return result;
    }

    public static String toString(Object[] array) {
        if (array == null) return "null";
        StringBuilder result = new StringBuilder("[");
        for (int i = 0; i < array.length; i++) {
            if (i > 0) result.append(", ");
            result.append(array[i]);
        }
        return result.append(']').toString();
    }

    public static <T> T[] copyOf(T[] array, int count) { return copyOfRange(array, 0, count); }

    @SuppressWarnings("unchecked")
    public static <T> T[] copyOfRange(T[] array, int from, int to) {
        int count = to - from;
        if (count < 0) throw new IllegalArgumentException(from + " > " + to);
        if (from < 0 || from > array.length) throw new ArrayIndexOutOfBoundsException("Array index out of range: " + from);
        T[] result = (T[]) phantom.runtime.Arrays.like(array, count);
        for (int i = 0; i < count && from + i < array.length; i++) result[i] = array[from + i];
        return result;
    }

    public static java.util.stream.IntStream stream(int[] array) { return java.util.stream.IntPipe.over(array, 0, array.length); }
    public static java.util.stream.IntStream stream(int[] array, int from, int to) {
        check(array.length, from, to);
        return java.util.stream.IntPipe.over(array, from, to);
    }
    public static java.util.stream.LongStream stream(long[] array) { return java.util.stream.LongPipe.over(array, 0, array.length); }
    public static java.util.stream.LongStream stream(long[] array, int from, int to) {
        check(array.length, from, to);
        return java.util.stream.LongPipe.over(array, from, to);
    }
    public static java.util.stream.DoubleStream stream(double[] array) { return java.util.stream.DoublePipe.over(array, 0, array.length); }
    public static java.util.stream.DoubleStream stream(double[] array, int from, int to) {
        check(array.length, from, to);
        return java.util.stream.DoublePipe.over(array, from, to);
    }
    public static <T> java.util.stream.Stream<T> stream(T[] array) { return stream(array, 0, array.length); }
    public static <T> java.util.stream.Stream<T> stream(T[] array, int from, int to) {
        check(array.length, from, to);
        return java.util.stream.ObjectStream.over(() -> new Iterator<T>() {
            private int next = from;
            @Override public boolean hasNext() { return next < to; }
            @Override public T next() { return array[next++]; }
        });
    }

    public static int binarySearch(Object[] array, Object key) { return binarySearch(array, 0, array.length, key, null); }
    public static int binarySearch(Object[] array, int from, int to, Object key) { return binarySearch(array, from, to, key, null); }
    public static <T> int binarySearch(T[] array, T key, Comparator<? super T> order) { return binarySearch(array, 0, array.length, key, order); }
    @SuppressWarnings("unchecked")
    public static <T> int binarySearch(T[] array, int from, int to, T key, Comparator<? super T> order) {
        int low = from;
        int high = to - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int result = order == null ? ((Comparable<Object>) array[middle]).compareTo(key) : order.compare(array[middle], key);
            if (result == 0) return middle;
            if (result < 0) low = middle + 1; else high = middle - 1;
        }
        return -(low + 1);
    }

    public static <T extends Comparable<? super T>> void parallelSort(T[] array) { sort((Object[]) array); }
    public static void setAll(long[] array, java.util.function.IntToLongFunction f) { for (int i = 0; i < array.length; i++) array[i] = f.applyAsLong(i); }
    public static void setAll(double[] array, java.util.function.IntToDoubleFunction f) { for (int i = 0; i < array.length; i++) array[i] = f.applyAsDouble(i); }
    public static int compare(int[] a, int[] b) {
        for (int i = 0; i < Math.min(a.length, b.length); i++) if (a[i] != b[i]) return Integer.compare(a[i], b[i]);
        return a.length - b.length;
    }
    public static int mismatch(int[] a, int[] b) {
        int count = Math.min(a.length, b.length);
        for (int i = 0; i < count; i++) if (a[i] != b[i]) return i;
        return a.length == b.length ? -1 : count;
    }
    public static void parallelSort(int[] array) { sort(array); }
    public static int binarySearch(int[] array, int from, int to, int key) {
        check(array.length, from, to);
        int low = from;
        int high = to - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int result = Integer.compare(array[middle], key);
            if (result == 0) return middle;
            if (result < 0) low = middle + 1; else high = middle - 1;
        }
        return -(low + 1);
    }
    public static int compare(long[] a, long[] b) {
        for (int i = 0; i < Math.min(a.length, b.length); i++) if (a[i] != b[i]) return Long.compare(a[i], b[i]);
        return a.length - b.length;
    }
    public static int mismatch(long[] a, long[] b) {
        int count = Math.min(a.length, b.length);
        for (int i = 0; i < count; i++) if (a[i] != b[i]) return i;
        return a.length == b.length ? -1 : count;
    }
    public static void parallelSort(long[] array) { sort(array); }
    public static int binarySearch(long[] array, int from, int to, long key) {
        check(array.length, from, to);
        int low = from;
        int high = to - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int result = Long.compare(array[middle], key);
            if (result == 0) return middle;
            if (result < 0) low = middle + 1; else high = middle - 1;
        }
        return -(low + 1);
    }
    public static int compare(double[] a, double[] b) {
        for (int i = 0; i < Math.min(a.length, b.length); i++) if (a[i] != b[i]) return Double.compare(a[i], b[i]);
        return a.length - b.length;
    }
    public static int mismatch(double[] a, double[] b) {
        int count = Math.min(a.length, b.length);
        for (int i = 0; i < count; i++) if (a[i] != b[i]) return i;
        return a.length == b.length ? -1 : count;
    }
    public static void parallelSort(double[] array) { sort(array); }
    public static int binarySearch(double[] array, int from, int to, double key) {
        check(array.length, from, to);
        int low = from;
        int high = to - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int result = Double.compare(array[middle], key);
            if (result == 0) return middle;
            if (result < 0) low = middle + 1; else high = middle - 1;
        }
        return -(low + 1);
    }
    public static int compare(char[] a, char[] b) {
        for (int i = 0; i < Math.min(a.length, b.length); i++) if (a[i] != b[i]) return Character.compare(a[i], b[i]);
        return a.length - b.length;
    }
    public static int mismatch(char[] a, char[] b) {
        int count = Math.min(a.length, b.length);
        for (int i = 0; i < count; i++) if (a[i] != b[i]) return i;
        return a.length == b.length ? -1 : count;
    }
    public static void parallelSort(char[] array) { sort(array); }
    public static int binarySearch(char[] array, int from, int to, char key) {
        check(array.length, from, to);
        int low = from;
        int high = to - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int result = Character.compare(array[middle], key);
            if (result == 0) return middle;
            if (result < 0) low = middle + 1; else high = middle - 1;
        }
        return -(low + 1);
    }
    public static int compare(byte[] a, byte[] b) {
        for (int i = 0; i < Math.min(a.length, b.length); i++) if (a[i] != b[i]) return Byte.compare(a[i], b[i]);
        return a.length - b.length;
    }
    public static int mismatch(byte[] a, byte[] b) {
        int count = Math.min(a.length, b.length);
        for (int i = 0; i < count; i++) if (a[i] != b[i]) return i;
        return a.length == b.length ? -1 : count;
    }
    public static void parallelSort(byte[] array) { sort(array); }
    public static int binarySearch(byte[] array, int from, int to, byte key) {
        check(array.length, from, to);
        int low = from;
        int high = to - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int result = Byte.compare(array[middle], key);
            if (result == 0) return middle;
            if (result < 0) low = middle + 1; else high = middle - 1;
        }
        return -(low + 1);
    }
    public static int compare(short[] a, short[] b) {
        for (int i = 0; i < Math.min(a.length, b.length); i++) if (a[i] != b[i]) return Short.compare(a[i], b[i]);
        return a.length - b.length;
    }
    public static int mismatch(short[] a, short[] b) {
        int count = Math.min(a.length, b.length);
        for (int i = 0; i < count; i++) if (a[i] != b[i]) return i;
        return a.length == b.length ? -1 : count;
    }
    public static void parallelSort(short[] array) { sort(array); }
    public static int binarySearch(short[] array, int from, int to, short key) {
        check(array.length, from, to);
        int low = from;
        int high = to - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int result = Short.compare(array[middle], key);
            if (result == 0) return middle;
            if (result < 0) low = middle + 1; else high = middle - 1;
        }
        return -(low + 1);
    }
    public static int compare(boolean[] a, boolean[] b) {
        for (int i = 0; i < Math.min(a.length, b.length); i++) if (a[i] != b[i]) return Boolean.compare(a[i], b[i]);
        return a.length - b.length;
    }
    public static int mismatch(boolean[] a, boolean[] b) {
        int count = Math.min(a.length, b.length);
        for (int i = 0; i < count; i++) if (a[i] != b[i]) return i;
        return a.length == b.length ? -1 : count;
    }
    public static void parallelPrefix(int[] array, java.util.function.IntBinaryOperator operator) {
        for (int i = 1; i < array.length; i++) array[i] = operator.applyAsInt(array[i - 1], array[i]);
    }
    public static void parallelPrefix(long[] array, java.util.function.LongBinaryOperator operator) {
        for (int i = 1; i < array.length; i++) array[i] = operator.applyAsLong(array[i - 1], array[i]);
    }
    public static void parallelPrefix(double[] array, java.util.function.DoubleBinaryOperator operator) {
        for (int i = 1; i < array.length; i++) array[i] = operator.applyAsDouble(array[i - 1], array[i]);
    }

    public static String deepToString(Object[] array) {
        if (array == null) return "null";
        StringBuilder result = new StringBuilder("[");
        for (int i = 0; i < array.length; i++) {
            if (i > 0) result.append(", ");
            result.append(deepText(array[i]));
        }
        return result.append(']').toString();
    }

    private static String deepText(Object value) {
        if (value == null) return "null";
        if (value instanceof Object[]) return deepToString((Object[]) value);
        if (value instanceof int[]) return toString((int[]) value);
        if (value instanceof long[]) return toString((long[]) value);
        if (value instanceof double[]) return toString((double[]) value);
        if (value instanceof char[]) return toString((char[]) value);
        if (value instanceof byte[]) return toString((byte[]) value);
        if (value instanceof short[]) return toString((short[]) value);
        if (value instanceof float[]) return toString((float[]) value);
        return value.toString();
    }

    public static int deepHashCode(Object[] array) {
        if (array == null) return 0;
        int hash = 1;
        for (Object value : array) {
            int part;
            if (value instanceof Object[]) part = deepHashCode((Object[]) value);
            else if (value instanceof int[]) part = hashCode((int[]) value);
            else if (value instanceof long[]) part = hashCode((long[]) value);
            else if (value instanceof double[]) part = hashCode((double[]) value);
            else if (value instanceof char[]) part = hashCode((char[]) value);
            else if (value instanceof byte[]) part = hashCode((byte[]) value);
            else if (value instanceof short[]) part = hashCode((short[]) value);
            else if (value instanceof float[]) part = hashCode((float[]) value);
            else part = Objects.hashCode(value);
            hash = 31 * hash + part;
        }
        return hash;
    }

    public static boolean equals(int[] a, int aFrom, int aTo, int[] b, int bFrom, int bTo) {
        check(a.length, aFrom, aTo);
        check(b.length, bFrom, bTo);
        if (aTo - aFrom != bTo - bFrom) return false;
        for (int i = 0; i < aTo - aFrom; i++) if (a[aFrom + i] != b[bFrom + i]) return false;
        return true;
    }
    public static boolean equals(long[] a, int aFrom, int aTo, long[] b, int bFrom, int bTo) {
        check(a.length, aFrom, aTo);
        check(b.length, bFrom, bTo);
        if (aTo - aFrom != bTo - bFrom) return false;
        for (int i = 0; i < aTo - aFrom; i++) if (a[aFrom + i] != b[bFrom + i]) return false;
        return true;
    }
    public static boolean equals(double[] a, int aFrom, int aTo, double[] b, int bFrom, int bTo) {
        check(a.length, aFrom, aTo);
        check(b.length, bFrom, bTo);
        if (aTo - aFrom != bTo - bFrom) return false;
        for (int i = 0; i < aTo - aFrom; i++) if (a[aFrom + i] != b[bFrom + i]) return false;
        return true;
    }
    public static boolean equals(char[] a, int aFrom, int aTo, char[] b, int bFrom, int bTo) {
        check(a.length, aFrom, aTo);
        check(b.length, bFrom, bTo);
        if (aTo - aFrom != bTo - bFrom) return false;
        for (int i = 0; i < aTo - aFrom; i++) if (a[aFrom + i] != b[bFrom + i]) return false;
        return true;
    }
    public static boolean equals(byte[] a, int aFrom, int aTo, byte[] b, int bFrom, int bTo) {
        check(a.length, aFrom, aTo);
        check(b.length, bFrom, bTo);
        if (aTo - aFrom != bTo - bFrom) return false;
        for (int i = 0; i < aTo - aFrom; i++) if (a[aFrom + i] != b[bFrom + i]) return false;
        return true;
    }
    public static boolean equals(short[] a, int aFrom, int aTo, short[] b, int bFrom, int bTo) {
        check(a.length, aFrom, aTo);
        check(b.length, bFrom, bTo);
        if (aTo - aFrom != bTo - bFrom) return false;
        for (int i = 0; i < aTo - aFrom; i++) if (a[aFrom + i] != b[bFrom + i]) return false;
        return true;
    }
    public static boolean equals(boolean[] a, int aFrom, int aTo, boolean[] b, int bFrom, int bTo) {
        check(a.length, aFrom, aTo);
        check(b.length, bFrom, bTo);
        if (aTo - aFrom != bTo - bFrom) return false;
        for (int i = 0; i < aTo - aFrom; i++) if (a[aFrom + i] != b[bFrom + i]) return false;
        return true;
    }
    public static <T extends Comparable<? super T>> int compare(T[] a, T[] b) {
        for (int i = 0; i < Math.min(a.length, b.length); i++) {
            int result = a[i].compareTo(b[i]);
            if (result != 0) return result;
        }
        return a.length - b.length;
    }
    @SuppressWarnings("unchecked")
    public static <T, U> T[] copyOf(U[] array, int length, Class<? extends T[]> type) {
        T[] result = (T[]) new Object[length];
        for (int i = 0; i < Math.min(length, array.length); i++) result[i] = (T) array[i];
        return result;
    }
}
