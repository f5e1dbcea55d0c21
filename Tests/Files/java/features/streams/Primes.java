public class Primes {
    static boolean prime(int n) { return n > 1 && java.util.stream.IntStream.rangeClosed(2, (int) Math.sqrt(n)).allMatch(d -> n % d != 0); }

    public static void main(String[] args) throws Exception {
        System.out.println(java.util.stream.IntStream.rangeClosed(1, 60).filter(n -> prime(n)).boxed().toList());
        System.out.println(java.util.stream.Stream.iterate(new long[] {0, 1}, f -> new long[] {f[1], f[0] + f[1]}).limit(15).map(f -> f[0]).toList());
        System.out.println(java.util.stream.IntStream.rangeClosed(1, 20).boxed().flatMap(a -> java.util.stream.IntStream.rangeClosed(a, 20).filter(b -> Math.sqrt(a * a + b * b) % 1 == 0).mapToObj(b -> a + "-" + b + "-" + (int) Math.sqrt(a * a + b * b))).toList());
    }
}
