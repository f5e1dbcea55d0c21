/** Short strings, put together with plus. */
final class Concat {
    static int run(int turns) {
        int sum = 0;
        for (int i = 0; i < turns; i++) {
            String key = "k" + i % 1000 + ":" + sum;
            sum = (sum * 31 + key.length() * 7 + key.charAt(i % key.length())) & 0xFFFFF;
        }
        return sum;
    }

    public static void main(String[] arguments) {
        System.out.println(run(Integer.parseInt(arguments[0])));
    }
}
