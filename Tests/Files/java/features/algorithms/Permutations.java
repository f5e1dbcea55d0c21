import java.util.*;

public class Permutations {
    static void heap(int n, char[] a, List<String> out) {
        if (n == 1) { out.add(new String(a)); return; }
        for (int i = 0; i < n; i++) {
            heap(n - 1, a, out);
            int j = n % 2 == 0 ? i : 0;
            char t = a[j]; a[j] = a[n - 1]; a[n - 1] = t;
        }
    }
    static <T> List<List<T>> subsets(List<T> l) {
        if (l.isEmpty()) return List.of(List.of());
        List<List<T>> out = new ArrayList<>();
        for (List<T> s : subsets(l.subList(1, l.size()))) {
            out.add(s);
            List<T> with = new ArrayList<>(s);
            with.add(0, l.get(0));
            out.add(with);
        }
        return out;
    }
    static boolean next(int[] a) {
        int i = a.length - 2;
        while (i >= 0 && a[i] >= a[i + 1]) i--;
        if (i < 0) return false;
        int j = a.length - 1;
        while (a[j] <= a[i]) j--;
        int t = a[i]; a[i] = a[j]; a[j] = t;
        for (int l = i + 1, r = a.length - 1; l < r; l++, r--) { t = a[l]; a[l] = a[r]; a[r] = t; }
        return true;
    }
    public static void main(String[] args) {
        List<String> out = new ArrayList<>();
        heap(4, "abcd".toCharArray(), out);
        System.out.println(out.size() + " " + new TreeSet<>(out).first() + " " + out);
        System.out.println(subsets(List.of(1, 2, 3)));
        int[] a = {1, 2, 2, 3};
        do System.out.print(Arrays.toString(a)); while (next(a));
        System.out.println();
    }
}
