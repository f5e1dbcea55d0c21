public class Sieve {
    public static void main(String[] args) {
        int n = 200;
        boolean[] composite = new boolean[n + 1];
        for (int i = 2; i * i <= n; i++) if (!composite[i]) for (int j = i * i; j <= n; j += i) composite[j] = true;
        StringBuilder b = new StringBuilder();
        int count = 0;
        for (int i = 2; i <= n; i++) if (!composite[i]) { b.append(i).append(++count % 10 == 0 ? "\n" : " "); }
        System.out.println(b + "\n" + count);
    }
}
