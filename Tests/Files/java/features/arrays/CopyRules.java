import java.util.Arrays;

/** {@code System.arraycopy}: overlaps, bounds, and what may not be stored. */
public class CopyRules {
    static void attempt(Object from, int first, Object to, int second, int count) {
        try {
            System.arraycopy(from, first, to, second, count);
            System.out.println("copied");
        } catch (ArrayStoreException | IndexOutOfBoundsException | NullPointerException exception) {
            System.out.println(exception.getClass().getSimpleName() + ": " + (exception instanceof NullPointerException ? "" : exception.getMessage()));
        }
    }

    public static void main(String[] args) {
        int[] numbers = {1, 2, 3, 4, 5, 6};
        System.arraycopy(numbers, 0, numbers, 2, 4);
        System.out.println(Arrays.toString(numbers));
        System.arraycopy(numbers, 2, numbers, 0, 4);
        System.out.println(Arrays.toString(numbers));
        String[] texts = new String[4];
        attempt(new Object[] {"a", "b", 3, "d"}, 0, texts, 0, 4);
        System.out.println(Arrays.toString(texts));
        attempt(new String[] {"x"}, 0, new Object[1], 0, 1);
        attempt(new Integer[] {1}, 0, new Number[1], 0, 1);
        attempt(numbers, 0, new long[6], 0, 1);
        attempt(numbers, 0, texts, 0, 1);
        attempt("text", 0, numbers, 0, 1);
        attempt(numbers, 0, "text", 0, 1);
        attempt(numbers, 5, numbers, 0, 2);
        attempt(numbers, 0, numbers, 5, 2);
        attempt(numbers, -1, numbers, 0, 1);
        attempt(numbers, 0, numbers, -1, 1);
        attempt(numbers, 0, numbers, 0, -1);
        attempt(null, 0, numbers, 0, 1);
        attempt(numbers, 6, numbers, 6, 0);
        int[][] rows = {{1}, {2}};
        int[][] shared = new int[2][];
        System.arraycopy(rows, 0, shared, 0, 2);
        shared[0][0] = 9;
        System.out.println(rows[0][0]);
    }
}
