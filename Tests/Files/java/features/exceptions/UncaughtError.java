public class UncaughtError {
    static int f(int n) { assert n < 0; if (n == 0) throw new AssertionError("reached"); return f(n - 1); }

    public static void main(String[] args) throws Exception {
        System.out.println("start");
        f(3);
    }
}
