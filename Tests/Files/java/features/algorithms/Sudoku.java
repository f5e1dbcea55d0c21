public class Sudoku {
    static int tries;
    static boolean solve(int[][] b) {
        for (int r = 0; r < 9; r++) for (int c = 0; c < 9; c++) {
            if (b[r][c] != 0) continue;
            for (int v = 1; v <= 9; v++) {
                if (!fits(b, r, c, v)) continue;
                b[r][c] = v;
                tries++;
                if (solve(b)) return true;
            }
            b[r][c] = 0;
            return false;
        }
        return true;
    }
    static boolean fits(int[][] b, int r, int c, int v) {
        for (int i = 0; i < 9; i++) if (b[r][i] == v || b[i][c] == v || b[r / 3 * 3 + i / 3][c / 3 * 3 + i % 3] == v) return false;
        return true;
    }
    public static void main(String[] args) {
        String s = "530070000600195000098000060800060003400803001700020006060000280000419005000080079";
        int[][] b = new int[9][9];
        for (int i = 0; i < 81; i++) b[i / 9][i % 9] = s.charAt(i) - '0';
        System.out.println(solve(b) + " " + tries);
        for (int[] row : b) { for (int v : row) System.out.print(v); System.out.println(); }
    }
}
