public class Collatz {
    public static void main(String[] args) throws Exception {
        int best = 0, at = 0;
        for (int i = 1; i < 3000; i++) { long n = i; int s = 0; while (n != 1) { n = n % 2 == 0 ? n / 2 : 3 * n + 1; s++; } if (s > best) { best = s; at = i; } }
        System.out.println(at + " " + best);
        StringBuilder b = new StringBuilder("27");
        long n = 27;
        int k = 0;
        while (n != 1 && k++ < 10) { n = n % 2 == 0 ? n / 2 : 3 * n + 1; b.append("->").append(n); }
        System.out.println(b);
    }
}
