public class ImplicitWidening {
    static long l(long x) { return x; }
    static double d(double x) { return x; }
    static float f(float x) { return x; }
    static int i(int x) { return x; }
    static Object o(Object x) { return x; }

    public static void main(String[] args) throws Exception {
        byte b = -1;
        char c = 'A';
        System.out.println(l(b) + " " + l(c) + " " + d(b) + " " + d(5) + " " + f(7) + " " + f(1L << 40) + " " + i(c) + " " + o(c) + o(1f) + o(2L));
        long r = 5;
        r = b;
        double x = 'c';
        float y = 123456789;
        System.out.println(r + " " + x + " " + y);
        int q = 'a' * 2;
        c += 1;
        System.out.println(q + " " + c + " " + (b & 0xff) + " " + (char) (c + 1) + " " + (short) 40000 + " " + (5 / 2) + (5 / 2.0) + (float) 5 / 2);
    }
}
