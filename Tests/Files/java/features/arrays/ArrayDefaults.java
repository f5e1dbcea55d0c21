public class ArrayDefaults {
    public static void main(String[] args) {
        System.out.println(new int[2][0].length + " " + new int[2].length);
        System.out.println((int) new char[] {0, 1}[0]);
        System.out.println(new String[][] {{null}}[0][0] + new double[][] {{0}}[0][0]);
        int[][] ragged = {{1}, {1, 2}, {}, null};
        System.out.println(ragged.length + " " + ragged[1].length + " " + (ragged[3] == null));
        int[][][] deep = new int[2][3][];
        System.out.println(deep[1][2] == null);
        int[] a[] = {{5}}, b = {6};
        System.out.println(a[0][0] + b[0]);
        final int[] c = {1, 2, 3};
        c[1] = 9;
        int[] d = c;
        int[] e = c.clone();
        d[0] = 7;
        System.out.println(c[0] + " " + e[0] + " " + c[1] + " " + c.equals(d) + " " + c.equals(e));
        int[][] f = {{1}, {2}};
        int[][] g = f.clone();
        g[0][0] = 100;
        g[1] = new int[] {200};
        System.out.println(f[0][0] + " " + f[1][0]);
    }
}
