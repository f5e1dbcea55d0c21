import java.util.*;

public class DynamicProgramming {
    static int lcs(String a, String b, StringBuilder out) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 1; i <= a.length(); i++) for (int j = 1; j <= b.length(); j++) d[i][j] = a.charAt(i - 1) == b.charAt(j - 1) ? d[i - 1][j - 1] + 1 : Math.max(d[i - 1][j], d[i][j - 1]);
        for (int i = a.length(), j = b.length(); i > 0 && j > 0;) if (a.charAt(i - 1) == b.charAt(j - 1)) { out.append(a.charAt(i - 1)); i--; j--; } else if (d[i - 1][j] >= d[i][j - 1]) i--; else j--;
        out.reverse();
        return d[a.length()][b.length()];
    }
    static int edit(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) row[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int t = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1));
                diagonal = row[j];
                row[j] = t;
            }
        }
        return row[b.length()];
    }
    static int knapsack(int[] w, int[] v, int c) { int[] best = new int[c + 1]; for (int i = 0; i < w.length; i++) for (int k = c; k >= w[i]; k--) best[k] = Math.max(best[k], best[k - w[i]] + v[i]); return best[c]; }
    static long coins(int sum, int... coins) { long[] ways = new long[sum + 1]; ways[0] = 1; for (int c : coins) for (int i = c; i <= sum; i++) ways[i] += ways[i - c]; return ways[sum]; }
    static Map<Integer, Long> memo = new HashMap<>();
    static long fib(int n) { if (n < 2) return n; Long k = memo.get(n); if (k != null) return k; long r = fib(n - 1) + fib(n - 2); memo.put(n, r); return r; }
    static int lis(int[] a) { int[] tails = new int[a.length]; int n = 0; for (int v : a) { int i = Arrays.binarySearch(tails, 0, n, v); if (i < 0) i = -i - 1; tails[i] = v; if (i == n) n++; } return n; }
    static int maxSum(int[] a) { int best = a[0], here = 0; for (int v : a) { here = Math.max(v, here + v); best = Math.max(best, here); } return best; }

    public static void main(String[] args) {
        StringBuilder b = new StringBuilder();
        System.out.println(lcs("AGGTABXY", "GXTXAYBY", b) + " " + b + " " + edit("kitten", "sitting") + " " + edit("", "abc") + " " + knapsack(new int[] {1, 3, 4, 5}, new int[] {1, 4, 5, 7}, 7) + " " + coins(100, 1, 5, 10, 25, 50));
        System.out.println(fib(80) + " " + lis(new int[] {10, 9, 2, 5, 3, 7, 101, 18}) + " " + maxSum(new int[] {-2, 1, -3, 4, -1, 2, 1, -5, 4}));
        long[][] grid = new long[17][17];
        for (int i = 0; i < 17; i++) for (int j = 0; j < 17; j++) grid[i][j] = i == 0 || j == 0 ? 1 : grid[i - 1][j] + grid[i][j - 1];
        System.out.println(grid[16][16]);
        int[][] pascal = new int[8][];
        for (int i = 0; i < 8; i++) { pascal[i] = new int[i + 1]; for (int j = 0; j <= i; j++) pascal[i][j] = j == 0 || j == i ? 1 : pascal[i - 1][j - 1] + pascal[i - 1][j]; System.out.println(" ".repeat(8 - i) + Arrays.toString(pascal[i])); }
    }
}
