public class TicTacToe {
    static char winner(char[] b) { int[][] l = {{0, 1, 2}, {3, 4, 5}, {6, 7, 8}, {0, 3, 6}, {1, 4, 7}, {2, 5, 8}, {0, 4, 8}, {2, 4, 6}}; for (int[] x : l) if (b[x[0]] != ' ' && b[x[0]] == b[x[1]] && b[x[1]] == b[x[2]]) return b[x[0]]; return ' '; }
    static int nodes;
    static int score(char[] b, char p) { nodes++; char w = winner(b); if (w != ' ') return w == 'X' ? 1 : -1; int best = p == 'X' ? -2 : 2; boolean full = true; for (int i = 0; i < 9; i++) { if (b[i] != ' ') continue; full = false; b[i] = p; int s = score(b, p == 'X' ? 'O' : 'X'); b[i] = ' '; best = p == 'X' ? Math.max(best, s) : Math.min(best, s); } return full ? 0 : best; }

    public static void main(String[] args) throws Exception {
        System.out.println(score("XO  X   O".toCharArray(), 'X') + " " + score("X O X  O ".toCharArray(), 'O') + " " + nodes);
        System.out.println(winner("XXXOO    ".toCharArray()) + "|" + winner("         ".toCharArray()) + "|");
    }
}
