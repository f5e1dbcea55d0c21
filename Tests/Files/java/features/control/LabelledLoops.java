public class LabelledLoops {
    public static void main(String[] args) {
        outer:
        for (int i = 0; i < 5; i++) {
            for (int j = 0; j < 5; j++) {
                if (j == 3) continue outer;
                if (i == 3) break outer;
                System.out.print(i * 10 + j + " ");
            }
        }
        System.out.println();
        block: {
            if (args.length == 0) break block;
            System.out.println("not reached");
        }
        int n = 0;
        again:
        do {
            n++;
            while (true) {
                if (n % 2 == 0) continue again;
                break;
            }
            System.out.print(n + " ");
        } while (n < 6);
        System.out.println();
        for (int i = 0, j = 10; i < j; i += 2, j--) System.out.print(i + ":" + j + " ");
        System.out.println();
        for (;;) {
            if (++n > 10) break;
        }
        System.out.println(n);
    }
}
