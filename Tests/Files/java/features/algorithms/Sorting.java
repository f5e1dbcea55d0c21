import java.util.Arrays;
import java.util.Random;

public class Sorting {
    static void bubble(int[] a) { for (int i = a.length; i > 1; i--) for (int j = 1; j < i; j++) if (a[j - 1] > a[j]) { int t = a[j]; a[j] = a[j - 1]; a[j - 1] = t; } }
    static void insertion(int[] a) { for (int i = 1; i < a.length; i++) { int v = a[i], j = i; while (j > 0 && a[j - 1] > v) a[j] = a[--j]; a[j] = v; } }
    static void selection(int[] a) { for (int i = 0; i < a.length; i++) { int m = i; for (int j = i; j < a.length; j++) if (a[j] < a[m]) m = j; int t = a[i]; a[i] = a[m]; a[m] = t; } }
    static void quick(int[] a, int lo, int hi) {
        if (lo >= hi) return;
        int p = a[lo + hi >>> 1], i = lo, j = hi;
        while (i <= j) {
            while (a[i] < p) i++;
            while (a[j] > p) j--;
            if (i <= j) { int t = a[i]; a[i++] = a[j]; a[j--] = t; }
        }
        quick(a, lo, j);
        quick(a, i, hi);
    }
    static int[] merge(int[] a) {
        if (a.length < 2) return a;
        int[] l = merge(Arrays.copyOf(a, a.length / 2)), r = merge(Arrays.copyOfRange(a, a.length / 2, a.length)), o = new int[a.length];
        for (int i = 0, j = 0, k = 0; k < o.length; k++) o[k] = j >= r.length || i < l.length && l[i] <= r[j] ? l[i++] : r[j++];
        return o;
    }
    static void heap(int[] a) {
        for (int i = a.length / 2; i >= 0; i--) sift(a, i, a.length);
        for (int n = a.length - 1; n > 0; n--) { int t = a[0]; a[0] = a[n]; a[n] = t; sift(a, 0, n); }
    }
    static void sift(int[] a, int i, int n) {
        for (int c; (c = 2 * i + 1) < n; i = c) {
            if (c + 1 < n && a[c + 1] > a[c]) c++;
            if (a[i] >= a[c]) return;
            int t = a[i]; a[i] = a[c]; a[c] = t;
        }
    }
    static void shell(int[] a) { for (int g = a.length / 2; g > 0; g /= 2) for (int i = g; i < a.length; i++) for (int j = i; j >= g && a[j - g] > a[j]; j -= g) { int t = a[j]; a[j] = a[j - g]; a[j - g] = t; } }
    static void counting(int[] a) { int[] c = new int[1000]; for (int v : a) c[v]++; int k = 0; for (int v = 0; v < c.length; v++) while (c[v]-- > 0) a[k++] = v; }

    public static void main(String[] args) {
        Random r = new Random(99);
        int[] source = r.ints(60, 0, 1000).toArray(), expected = source.clone();
        Arrays.sort(expected);
        System.out.println(Arrays.toString(expected));
        for (int k = 0; k < 8; k++) {
            int[] a = source.clone();
            switch (k) {
                case 0 -> bubble(a);
                case 1 -> insertion(a);
                case 2 -> selection(a);
                case 3 -> quick(a, 0, a.length - 1);
                case 4 -> a = merge(a);
                case 5 -> heap(a);
                case 6 -> shell(a);
                default -> counting(a);
            }
            System.out.print(Arrays.equals(a, expected) + " ");
        }
        System.out.println();
    }
}
