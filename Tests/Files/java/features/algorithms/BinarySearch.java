public class BinarySearch {
    static int find(int[] a, int k) { int l = 0, h = a.length - 1; while (l <= h) { int m = l + h >>> 1; if (a[m] < k) l = m + 1; else if (a[m] > k) h = m - 1; else return m; } return -(l + 1); }
    static int rec(int[] a, int k, int l, int h) { if (l > h) return -1; int m = (l + h) / 2; return a[m] == k ? m : a[m] < k ? rec(a, k, m + 1, h) : rec(a, k, l, m - 1); }

    public static void main(String[] args) throws Exception {
        int[] a = {1, 3, 5, 7, 9, 11};
        for (int k : new int[] {1, 11, 7, 4, 0, 99}) System.out.print(find(a, k) + "/" + rec(a, k, 0, a.length - 1) + "/" + java.util.Arrays.binarySearch(a, k) + " ");
        System.out.println();
        double lo = 0, hi = 10;
        for (int i = 0; i < 60; i++) { double m = (lo + hi) / 2; if (m * m * m < 20) lo = m; else hi = m; }
        System.out.printf("%.9f%n", lo);
    }
}
