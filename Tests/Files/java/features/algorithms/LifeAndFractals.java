public class LifeAndFractals {
    static boolean[][] step(boolean[][] g) {
        int h = g.length, w = g[0].length;
        boolean[][] n = new boolean[h][w];
        for (int y = 0; y < h; y++) for (int x = 0; x < w; x++) {
            int c = 0;
            for (int dy = -1; dy <= 1; dy++) for (int dx = -1; dx <= 1; dx++) if ((dy | dx) != 0 && g[(y + dy + h) % h][(x + dx + w) % w]) c++;
            n[y][x] = c == 3 || g[y][x] && c == 2;
        }
        return n;
    }
    public static void main(String[] args) {
        boolean[][] g = new boolean[6][8];
        int[][] glider = {{0, 1}, {1, 2}, {2, 0}, {2, 1}, {2, 2}};
        for (int[] c : glider) g[c[0]][c[1]] = true;
        for (int i = 0; i < 8; i++) g = step(g);
        for (boolean[] row : g) { StringBuilder b = new StringBuilder(); for (boolean c : row) b.append(c ? '#' : '.'); System.out.println(b); }
        for (double y = -1; y <= 1; y += 0.25) {
            StringBuilder b = new StringBuilder();
            for (double x = -2; x <= 0.5; x += 0.1) {
                double r = 0, i = 0;
                int n = 0;
                while (n < 30 && r * r + i * i < 4) { double t = r * r - i * i + x; i = 2 * r * i + y; r = t; n++; }
                b.append(" .:-=+*#%@".charAt(n == 30 ? 9 : n * 9 / 30));
            }
            System.out.println(b);
        }
        for (int y = 0; y < 8; y++) { StringBuilder b = new StringBuilder(" ".repeat(8 - y)); for (int x = 0; x <= y; x++) b.append((x & y - x) == 0 ? "* " : "  "); System.out.println(b.toString().stripTrailing()); }
        int rule = 30;
        boolean[] cells = new boolean[31];
        cells[15] = true;
        for (int s = 0; s < 6; s++) {
            StringBuilder b = new StringBuilder();
            for (boolean c : cells) b.append(c ? '#' : ' ');
            System.out.println(b.toString().stripTrailing());
            boolean[] next = new boolean[31];
            for (int i = 0; i < 31; i++) next[i] = (rule >> ((cells[(i + 30) % 31] ? 4 : 0) | (cells[i] ? 2 : 0) | (cells[(i + 1) % 31] ? 1 : 0)) & 1) == 1;
            cells = next;
        }
    }
}
