public class Vectors {
    static double[] cross(double[] a, double[] b) { return new double[] {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]}; }
    static double dot(double[] a, double[] b) { double s = 0; for (int i = 0; i < a.length; i++) s += a[i] * b[i]; return s; }
    static double det(double[][] m) { if (m.length == 1) return m[0][0]; double d = 0; for (int c = 0; c < m.length; c++) { double[][] r = new double[m.length - 1][m.length - 1]; for (int i = 1; i < m.length; i++) for (int j = 0, k = 0; j < m.length; j++) if (j != c) r[i - 1][k++] = m[i][j]; d += (c % 2 == 0 ? 1 : -1) * m[0][c] * det(r); } return d; }

    public static void main(String[] args) throws Exception {
        double[] a = {1, 2, 3}, b = {4, 5, 6};
        System.out.println(java.util.Arrays.toString(cross(a, b)) + dot(a, b) + " " + det(new double[][] {{2, 0, 1}, {1, 3, 2}, {1, 1, 1}}) + " " + Math.sqrt(dot(a, a)));
    }
}
