public class DoWhile {
    public static void main(String[] args) {
        int n = 27;
        int steps = 0;
        do {
            n = (n & 1) == 0 ? n / 2 : 3 * n + 1;
            steps++;
        } while (n != 1);
        System.out.println(steps);
        int digits = 0;
        long big = 9876543210L;
        do digits += big % 10; while ((big /= 10) > 0);
        System.out.println(digits);
        while (digits --> 40) System.out.print(digits + " ");
        System.out.println();
    }
}
