public class MatrixDeterminant {
    static double[][] inverse(double[][] m) { int n = m.length; double[][] a = new double[n][2 * n]; for (int i = 0; i < n; i++) { System.arraycopy(m[i], 0, a[i], 0, n); a[i][n + i] = 1; } for (int c = 0; c < n; c++) { int p = c; for (int r = c + 1; r < n; r++) if (Math.abs(a[r][c]) > Math.abs(a[p][c])) p = r; double[] t = a[c]; a[c] = a[p]; a[p] = t; double d = a[c][c]; if (d == 0) throw new ArithmeticException("singular"); for (int k = 0; k < 2 * n; k++) a[c][k] /= d; for (int r = 0; r < n; r++) if (r != c) { double f = a[r][c]; for (int k = 0; k < 2 * n; k++) a[r][k] -= f * a[c][k]; } } double[][] o = new double[n][]; for (int i = 0; i < n; i++) o[i] = java.util.Arrays.copyOfRange(a[i], n, 2 * n); return o; }

    public static void main(String[] args) throws Exception {
        for (double[] r : inverse(new double[][] {{4, 7}, {2, 6}})) { for (double v : r) System.out.printf("%7.3f", v); System.out.println(); }
        try { inverse(new double[][] {{1, 2}, {2, 4}}); } catch (ArithmeticException e) { System.out.println(e.getMessage()); }
    }
}
