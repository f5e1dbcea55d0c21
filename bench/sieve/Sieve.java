/** The sieve of Eratosthenes, five times over one array. */
final class Sieve {
    static int run(int limit) {
        int[] struck = new int[limit + 1];
        int sum = 0;
        for (int round = 0; round < 5; round++) {
            for (int i = 0; i <= limit; i++) {
                struck[i] = 0;
            }
            int count = 0;
            int largest = 0;
            for (int n = 2; n <= limit; n++) {
                if (struck[n] == 0) {
                    count = count + 1;
                    largest = n;
                    for (int multiple = n + n; multiple <= limit; multiple += n) {
                        struck[multiple] = 1;
                    }
                }
            }
            sum = sum + count * 3 + largest;
        }
        return sum;
    }

    public static void main(String[] arguments) {
        System.out.println(run(Integer.parseInt(arguments[0])));
    }
}
