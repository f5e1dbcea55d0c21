public class Matrices {
    static double[][] multiply(double[][] a, double[][] b) {
        int n = a.length, m = b[0].length;
        double[][] c = new double[n][m];
        for (int i = 0; i < n; i++)
            for (int j = 0; j < m; j++)
                for (int k = 0; k < b.length; k++) c[i][j] += a[i][k] * b[k][j];
        return c;
    }

    static int[][] spiral(int n) {
        int[][] s = new int[n][n];
        int value = 0, top = 0, left = 0, bottom = n - 1, right = n - 1;
        while (value < n * n) {
            for (int i = left; i <= right; i++) s[top][i] = value++;
            top++;
            for (int i = top; i <= bottom; i++) s[i][right] = value++;
            right--;
            for (int i = right; i >= left; i--) s[bottom][i] = value++;
            bottom--;
            for (int i = bottom; i >= top; i--) s[i][left] = value++;
            left++;
        }
        return s;
    }

    public static void main(String[] args) {
        double[][] product = multiply(new double[][] {{1, 2, 3}, {4, 5, 6}}, new double[][] {{1, 0}, {0.5, 1}, {2, -1}});
        for (double[] row : product) {
            for (double v : row) System.out.printf("%8.2f", v);
            System.out.println();
        }
        for (int[] row : spiral(5)) {
            for (int v : row) System.out.printf("%3d", v);
            System.out.println();
        }
    }
}
