/** Arithmetic and branches on local ints. */
final class Loop {
    static int run(int turns) {
        int x = 12345;
        int sum = 0;
        for (int i = 0; i < turns; i++) {
            x = (x * 1103 + 12345) & 0xFFFFF;
            if (x < 300000) {
                sum = sum + (x >> 3);
            } else if (x < 700000) {
                sum = sum ^ i;
            } else {
                sum = sum + x % 7 * 3;
            }
            if (sum > 100000000) {
                sum = sum - 99999999;
            }
        }
        return sum;
    }

    public static void main(String[] arguments) {
        System.out.println(run(Integer.parseInt(arguments[0])));
    }
}
