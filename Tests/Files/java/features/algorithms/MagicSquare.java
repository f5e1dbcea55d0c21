public class MagicSquare {
    public static void main(String[] args) throws Exception {
        int n = 5;
        int[][] m = new int[n][n];
        int r = 0, c = n / 2;
        for (int k = 1; k <= n * n; k++) { m[r][c] = k; int nr = (r + n - 1) % n, nc = (c + 1) % n; if (m[nr][nc] != 0) { nr = (r + 1) % n; nc = c; } r = nr; c = nc; }
        for (int[] row : m) { int s = 0; for (int v : row) { System.out.printf("%3d", v); s += v; } System.out.println(" =" + s); }
        int d = 0;
        for (int i = 0; i < n; i++) d += m[i][i];
        System.out.println(d);
    }
}
