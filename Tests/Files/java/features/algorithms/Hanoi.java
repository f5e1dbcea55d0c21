public class Hanoi {
    static int moves;
    static void move(int n, char from, char to, char via) {
        if (n == 0) return;
        move(n - 1, from, via, to);
        if (n > 2) System.out.print(n + ":" + from + to + " ");
        moves++;
        move(n - 1, via, to, from);
    }
    public static void main(String[] args) {
        move(5, 'A', 'C', 'B');
        System.out.println(moves);
    }
}
