public class Queens {
    static int count;
    static void place(int n, int row, int cols, int left, int right, int[] at) {
        if (row == n) {
            if (count++ == 0) for (int c : at) System.out.println(".".repeat(c) + "Q" + ".".repeat(n - c - 1));
            return;
        }
        for (int c = 0; c < n; c++) {
            if ((cols >> c & 1) != 0 || (left >> row + c & 1) != 0 || (right >> row - c + n & 1) != 0) continue;
            at[row] = c;
            place(n, row + 1, cols | 1 << c, left | 1 << row + c, right | 1 << row - c + n, at);
        }
    }
    public static void main(String[] args) {
        place(6, 0, 0, 0, 0, new int[6]);
        System.out.println(count);
        count = 1;
        place(7, 0, 0, 0, 0, new int[7]);
        System.out.println(count - 1);
    }
}
