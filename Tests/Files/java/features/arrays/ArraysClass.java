import java.util.Arrays;
import java.util.Collections;
import java.util.List;

public class ArraysClass {
    public static void main(String[] args) {
        int[] a = {5, 3, 9, 1};
        Arrays.sort(a);
        System.out.println(Arrays.toString(a) + " " + Arrays.binarySearch(a, 5) + " " + Arrays.binarySearch(a, 4) + " " + Arrays.binarySearch(a, 0, 2, 9));
        System.out.println(Arrays.toString(Arrays.copyOf(a, 6)) + Arrays.toString(Arrays.copyOfRange(a, 1, 3)));
        Integer[] boxed = {3, 1, 2};
        Arrays.sort(boxed, Collections.reverseOrder());
        System.out.println(Arrays.toString(boxed) + " " + Arrays.asList(boxed));
        int[][] m = {{1, 2}, {3}};
        System.out.println(Arrays.deepToString(m) + " " + Arrays.deepEquals(m, new int[][] {{1, 2}, {3}}) + " " + Arrays.equals(m, new int[][] {{1, 2}, {3}}));
        System.out.println(Arrays.equals(a, new int[] {1, 3, 5, 9}) + " " + Arrays.hashCode(a) + " " + Arrays.deepHashCode(m) + " " + Arrays.hashCode(new String[] {"a", null}));
        double[] d = new double[3];
        Arrays.fill(d, 1.5);
        Arrays.fill(d, 1, 2, 0);
        System.out.println(Arrays.toString(d) + Arrays.stream(d).sum());
        Arrays.setAll(a, i -> i * i);
        System.out.println(Arrays.toString(a) + " " + Arrays.stream(a).sum() + " " + Arrays.stream(a, 1, 3).max().getAsInt());
        List<Integer> view = Arrays.asList(boxed);
        view.set(0, 99);
        System.out.println(boxed[0]);
        try {
            view.add(1);
        } catch (UnsupportedOperationException e) {
            System.out.println(e);
        }
        System.out.println(Arrays.compare(new int[] {1, 2}, new int[] {1, 3}) + " " + Arrays.mismatch(new int[] {1, 2}, new int[] {1, 3}));
        Arrays.parallelPrefix(a, Integer::sum);
        System.out.println(Arrays.toString(a) + Arrays.toString((int[]) null) + Arrays.asList(1, "b", null));
        char[] c = "hello".toCharArray();
        Arrays.sort(c);
        System.out.println(new String(c) + String.valueOf(c, 1, 2));
        String[] words = {"bb", "a", "ccc"};
        Arrays.sort(words, 1, 3);
        System.out.println(Arrays.toString(words));
    }
}
